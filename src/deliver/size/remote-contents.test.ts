import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../core/document/read.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { transpile } from '../../core/transpile.ts';
import { toBase64 } from '../../core/bytes/base64.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { granted } from '../testing/apply-patches.ts';
import { asRemote, movableContents } from './remote-contents.ts';

const large = 'é'.repeat(500);
const packed = gzipSync(large.repeat(40) + Array.from({ length: 400 }, (_, index) => index ** 2).join(' '));
const files = { big: { text: large.repeat(3) }, alias: { link: 'big' }, 'big.gz': { base64: toBase64(new Uint8Array(packed)) } };
const config = `variant: fcos
version: 1.5.0
ignition:
  config:
    merge:
      - local: alias
storage:
  files:
    - path: /etc/small
      contents: { inline: small }
    - path: /etc/large one # mine
      mode: 0644
      contents:
        inline: ${large}
    - path: /etc/packed
      contents: { local: big.gz, compression: gzip }
    - path: /etc/more
      append:
        - inline: ${large}${large}
    - path: /etc/there
      contents: { source: https://example.com/${large} }
`;
const found = () => movableContents(valueAt(parseText(config), []), memoryFiles(files));
const sha = (bytes: string | Uint8Array): string => `sha512-${createHash('sha512').update(bytes).digest('hex')}`;

describe('contents that can be moved to a URL', () => {
  test('are the large ones that are in the config, of local files too', () => {
    expect(found().map(({ label, bytes, fileName }) => [label, bytes.length, fileName])).toEqual([
      ['A merged config', 3000, 'merged.ign'],
      ['File /etc/more', 2000, 'more'],
      ...(packed.length > 1000
        ? [
            ['File /etc/packed', packed.length, 'packed'],
            ['File /etc/large one', 1000, 'large one'],
          ]
        : [['File /etc/large one', 1000, 'large one']]),
    ]);
    expect(movableContents(undefined, undefined)).toEqual([]);
    expect(movableContents({ storage: { files: ['', { contents: '' }, { contents: { local: 'none' } }] } }, undefined)).toEqual([]);
  });

  test('become a URL with the hash of what a machine then has, and the rest of the text stays', () => {
    let text = config;
    for (const contents of found()) {
      const { resource } = granted(asRemote(contents, 'https://example.com/a "b"#c'));
      const edited = applyEdit(text, { op: 'set', path: contents.path, value: { ...resource } }, { shared: 'here' });
      if (!edited.ok) throw new Error(edited.reason);
      text = edited.text;
    }
    expect(text).toContain('- path: /etc/large one # mine\n      mode: 0644\n');
    const { output = '', entries } = transpile(text);
    expect(entries.filter(({ kind }) => kind === 'error')).toEqual([]);
    const made = JSON.parse(output) as { ignition: unknown; storage: { files: unknown[] } };
    const source = 'https://example.com/a "b"#c';
    const unpacked = large.repeat(40) + Array.from({ length: 400 }, (_, index) => index ** 2).join(' ');
    expect(made.ignition).toMatchObject({ config: { merge: [{ source, verification: { hash: sha(large.repeat(3)) } }] } });
    expect(made.storage.files).toMatchObject([
      {},
      { contents: { source, verification: { hash: sha(large) } } },
      { contents: { source, compression: 'gzip', verification: { hash: sha(unpacked) } } },
      { append: [{ source, verification: { hash: sha(large.repeat(2)) } }] },
      {},
    ]);
  });

  test('are refused where no machine could fetch or unpack them', () => {
    const [first] = found();
    if (!first) throw new Error('none');
    expect(asRemote(first, 'javascript:alert(1)').ok).toBe(false);
    expect(asRemote({ ...first, compression: 'gzip' }, 'https://example.com').ok).toBe(false);
  });
});
