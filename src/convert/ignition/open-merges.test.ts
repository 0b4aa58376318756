import { expect, test } from 'vitest';
import { convertIgnition } from './convert-ignition.ts';

const inside = (version: string, config: object): string =>
  `data:,${encodeURIComponent(JSON.stringify({ ignition: { version }, ...config }))}`;
const file = (path: string, contents: string) => ({ storage: { files: [{ path, contents: { source: `data:,${contents}` } }] } });
const source = (...merge: string[]): string =>
  JSON.stringify({ ignition: { version: '3.3.0', config: { merge: merge.map((each) => ({ source: each })) } }, ...file('/a', 'ours') });

test('a config inside another stays there unless it is to be opened', () => {
  const text = source(inside('3.3.0', file('/a', 'theirs')));
  const kept = convertIgnition(text, {});
  expect(kept.text).toContain('merge:');
  expect(kept.questions).toMatchObject([{ id: 'open-merges', answer: 'keep' }]);
  for (const opened of [convertIgnition(text, { openMerges: true }), convertIgnition(text, { answers: { 'open-merges': 'open' } })]) {
    expect(opened.text).not.toContain('merge:');
    expect(opened.text).toContain('inline: theirs');
    expect(opened.text).not.toContain('ours');
  }
});

test('one of a later version, and one inside it, are opened', () => {
  const inner = inside('3.4.0', file('/c', 'c'));
  const outer = inside('3.4.0', { ignition: { version: '3.4.0', config: { merge: [{ source: inner }] } }, ...file('/b', 'b') });
  const { text } = convertIgnition(source(outer), { openMerges: true });
  for (const path of ['/a', '/b', '/c']) expect(text).toContain(`path: ${path}\n`);
  expect(text).not.toContain('merge:');
});

test('what comes after one that is elsewhere counts for more, and stays', () => {
  const { text, findings } = convertIgnition(
    source(inside('3.3.0', file('/b', 'b')), 'https://example.com/x.ign', inside('3.3.0', file('/c', 'c'))),
    {
      openMerges: true,
    },
  );
  expect(text).toContain('path: /b\n');
  expect(text?.match(/merge:[^]*?https:/)).not.toBeNull();
  expect(findings.map(({ kind }) => kind)).toEqual(['info', 'warning']);
});

test('nothing is asked where nothing can be opened', () => {
  expect(convertIgnition(source('https://example.com/x.ign'), { openMerges: true })).toMatchObject({ questions: [], findings: [] });
  expect(convertIgnition(source('data:,nothing'), {}).questions).toEqual([]);
});
