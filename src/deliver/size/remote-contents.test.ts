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
import { fileName } from '../../ui/files/file-name.ts';
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
const asIs = (name: string): string => name;
const found = () => movableContents(valueAt(parseText(config), []), memoryFiles(files), asIs);
const sha = (bytes: string | Uint8Array): string => `sha512-${createHash('sha512').update(bytes).digest('hex')}`;

describe('contents that can be moved to a URL', () => {
  test('are the large ones that are in the config, of local files too', () => {
    expect(found().map(({ label, bytes, fileName }) => [label, bytes.length, fileName])).toEqual([
      ['A merged config', 3000, 'merged-1.ign'],
      ['File /etc/more', 2000, 'etc-more-1'],
      ...(packed.length > 1000
        ? [
            ['File /etc/packed', packed.length, 'etc-packed'],
            ['File /etc/large one', 1000, 'etc-large one'],
          ]
        : [['File /etc/large one', 1000, 'etc-large one']]),
    ]);
    expect(movableContents(undefined, undefined, asIs)).toEqual([]);
    expect(movableContents({ storage: { files: ['', { contents: '' }, { contents: { local: 'none' } }] } }, undefined, asIs)).toEqual([]);
  });

  describe('are called', () => {
    const here = { inline: large };
    const file = (path: string, more: object = { contents: here }) => ({ path, ...more });
    const named = (files: object[], merge: object[] = [], spell = asIs) =>
      movableContents(JSON.parse(JSON.stringify({ storage: { files }, ignition: { config: { merge } } })) as never, undefined, spell).map(
        ({ fileName: name }) => name,
      );

    test('after their whole path, and by their number where there are several', () => {
      expect(named([file('/etc/a/conf'), file('/srv/b/conf'), file('')])).toEqual(['etc-a-conf', 'srv-b-conf', 'contents']);
      expect(named([file('/etc/a', { contents: here, append: [here, here] })])).toEqual(['etc-a', 'etc-a-1', 'etc-a-2']);
      expect(named([], [here, { source: 'https://example.com' }, here])).toEqual(['merged-1.ign', 'merged-3.ign']);
    });

    test('so that no two are the same, on systems too that do not tell capitals', () => {
      expect(named([file('/a-b'), file('/a/b'), file('/a/b-2'), file('/A/b')])).toEqual(['a-b', '2-a-b', 'a-b-2', '3-A-b']);
      expect(named([file('/x', { append: [here] }), file('/x-1')])).toEqual(['x-1', '2-x-1']);
      expect(named([file('/merged-1.ign')], [here])).toEqual(['merged-1.ign', '2-merged-1.ign']);
      const long = `/${'a'.repeat(300)}`;
      const spelled = named([file(`${long}1`), file(`${long}2`), file('/.a'), file('/a'), file('/a:')], [], fileName);
      expect(new Set(spelled).size).toBe(5);
      expect(spelled.map(fileName)).toEqual(spelled);
    });

    test('the same after others have been moved, or where others are small', () => {
      const moved = { contents: { source: 'https://example.com/a-b' } };
      expect(named([file('/a-b', moved), file('/a/b')])).toEqual(['2-a-b']);
      expect(named([file('/a-b', { contents: { inline: 'small' } }), file('/a/b')])).toEqual(['2-a-b']);
      expect(named([file('/a', { append: [moved.contents, here] })])).toEqual(['a-2']);
    });
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
