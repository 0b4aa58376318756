import { describe, expect, test } from 'vitest';
import { valueAt } from '../../core/document/read.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import { contentsToMove, moveContents } from './move-contents.ts';

const filler = 'x '.repeat(300);
const config = `variant: fcos
version: 1.5.0
ignition:
  config:
    merge:
      - local: base.ign
storage:
  files:
    - path: /etc/same
      contents:
        inline: ${filler}node10
    - path: /etc/own
      contents:
        inline: ${filler}node1
    - path: /srv/same
      contents: { local: same.txt }
      append:
        - local: linked
        - inline: ${filler}10.0.0.1:80
    - path: /srv/own
      contents: { local: node1.txt }
    - path: /srv/binary
      contents: { local: binary }
    - path: /srv/zero
      contents: { inline: "${filler}\\0 node1" }
`;
const files: LocalFiles = {
  'base.ign': { text: `${filler}node1` },
  'same.txt': { text: filler },
  linked: { link: 'own.txt' },
  'own.txt': { text: `${filler}10.0.0.1` },
  'node1.txt': { text: filler },
  // Only texts are filled in for each host.
  binary: { base64: btoa(`\0 node1 ${filler}`) },
};
const table = (rows: string) => `# bunsen hosts\n# ${rows.replaceAll('\n', '\n# ')}\n# bunsen hosts end\n`;
const two = table('name,address\nnode1,10.0.0.1\nnode2,10.0.0.2');
const names = (text: string) =>
  contentsToMove(text, files)
    .map(({ fileName }) => fileName)
    .sort();

describe('contents that can be moved', () => {
  test('are all large ones of a config without hosts', () => {
    const all = ['etc-own', 'etc-same', 'merged-1.ign', 'srv-binary', 'srv-own', 'srv-same', 'srv-same-1', 'srv-same-2', 'srv-zero'];
    expect(names(config)).toEqual(all);
    expect(names(config + table('name,address'))).toEqual(all);
    expect(names(`${config}# bunsen merges base.bu\n`)).toEqual(all);
  });

  test('are those that all hosts share, in values and in local files', () => {
    expect(names(config + two)).toEqual(['etc-same', 'srv-binary', 'srv-same']);
    expect(names(config + table('name\nnode1'))).toEqual(['etc-same', 'srv-binary', 'srv-same', 'srv-same-1', 'srv-same-2']);
  });

  test('are none while the table has a mistake', () => {
    expect(names(config + table('name,name\nnode1,node1'))).toEqual([]);
  });
});

describe('moving them', () => {
  const contents = (text: string, name: string) => {
    const found = contentsToMove(text, files).find(({ fileName }) => fileName === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const moved = (text: string, name: string, url: string) => moveContents(text, contents(text, name), url);
  const reason = (text: string, name: string, url: string) => {
    const answer = moved(text, name, url);
    return answer.ok ? undefined : answer.reason;
  };

  test('writes the URL, in a folder by their name, and leaves the rest as it was', () => {
    const answer = moved(config + two, 'etc-same', ' https://example.com/a b/ ');
    expect(answer).toMatchObject({ ok: true, source: 'https://example.com/a b/etc-same' });
    if (!answer.ok) return;
    expect(valueAt(parseText(answer.text), ['storage', 'files', 0, 'contents'])).toMatchObject({ source: answer.source });
    expect(answer.text.endsWith(config.slice(config.indexOf('    - path: /etc/own')) + two)).toBe(true);
  });

  test('is refused where the URL would be another for each host, or already has other contents', () => {
    expect(reason(config + two, 'srv-same', 'https://10.0.0.1/')).toContain('10.0.0.1');
    expect(reason(config + two, 'srv-same', 'https://10.0.0.10/')).toBeUndefined();
    expect(reason(config, 'srv-same', 'https://10.0.0.1/')).toBeUndefined();
    const once = moved(config, 'srv-same', 'https://example.com/one');
    if (!once.ok) throw new Error(once.reason);
    expect(reason(once.text, 'etc-same', 'https://example.com/one')).toMatch(/something else/);
    // It has the same bytes.
    expect(reason(once.text, 'srv-own', 'https://example.com/one')).toBeUndefined();
    expect(reason(once.text, 'srv-own', 'javascript:alert(1)')).toMatch(/^Ignition fetches/);
  });
});
