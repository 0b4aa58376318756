import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doHosts } from '../../hosts/hosts-job.ts';
import { textToMerge } from './text-to-merge.ts';

const config = 'variant: fcos\nversion: 1.5.0\nstorage: {files: [{path: /etc/a, contents: {inline: node1}}]}\n';
const files = { 'base.bu': { text: 'variant: fcos\nversion: 1.5.0\nstorage: {files: [{path: /etc/b, contents: {inline: b}}]}\n' } };
const merges = '# bunsen merges base.bu\n';
const table = '# bunsen hosts\n# name,address\n# node1,10.0.0.1\n# node2,10.0.0.2\n# bunsen hosts end\n';

/** What is shown of a job for which only the merged config is wanted. */
function shown(text: string): unknown {
  const reply = doHosts({ text, files });
  return 'reason' in reply ? reply : reply.checked.whole;
}

test('is the config and its fragments alone', () => {
  expect(textToMerge(config + merges + table)).toBe(config + merges);
  expect(textToMerge(config + table + merges)).toBe(config + merges);
  expect(textToMerge(config + merges)).toBe(config + merges);
});

test('keeps a table that has a mistake, which is said', () => {
  for (const rows of ['a,a\n# 1,2', 'a,b\n# 1,1\n# 1,2']) {
    const text = `${config}${merges}# bunsen hosts\n# ${rows}\n# bunsen hosts end\n`;
    expect(textToMerge(text)).toBe(text);
    expect(shown(text)).toHaveProperty('reason');
  }
});

test('becomes what the whole text becomes', () => {
  const line = fc.constantFrom(
    config,
    config.trimEnd(),
    merges,
    table,
    table.trimEnd(),
    '# bunsen hosts\n',
    '# a,a\n',
    '# note',
    '\r\n',
    '\n',
    'a: |\n  b',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 7 }), (lines) => {
      const text = lines.join('');
      expect(shown(textToMerge(text))).toEqual(shown(text));
    }),
  );
});
