import { gzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit } from '../../../core/document/edit/apply-edit.ts';
import { parseText } from '../../../core/yaml/parse-text.ts';
import { valueAt } from '../../../core/document/read.ts';
import { toBase64 } from '../../../core/bytes/base64.ts';
import { transpile } from '../../../core/transpile.ts';
import { asText, dataUrlOf, loadContents, maxText, replaceContents, reencode } from './sources.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const header = 'variant: fcos\nversion: 1.6.0\n';
const withContents = (contents: string) =>
  `${header}storage:\n  files:\n    - path: /a\n      contents:\n${contents.replace(/^/gm, '        ')}\n`;
const path = ['storage', 'files', 0, 'contents'];
const valueOf = (text: string) => valueAt(parseText(text), path);

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((at, edit) => {
    const result = applyEdit(at, edit);
    if (!result.ok) throw new Error(result.reason);
    return result.text;
  }, text);
}

/** The contents as a machine would have them, still packed if they are. */
function onMachine(text: string): { source: string; compression?: string } {
  const { output, entries } = transpile(text);
  if (output === undefined) throw new Error(entries.map(({ message }) => message).join());
  return (
    (JSON.parse(output) as { storage: { files: { contents: { source: string; compression?: string } }[] } }).storage.files[0]?.contents ?? {
      source: '',
    }
  );
}

describe('asText', () => {
  test.each(['', 'a', 'a\r\nb\r\n', '\tx\n', 'no break at the end', '\uFEFFmarked\n', 'ä😀\u0085\u2028'])(
    '%j is text, with every byte of it',
    (text) => {
      expect(asText(bytesOf(text))).toEqual({ text });
    },
  );

  test('reports what is not', () => {
    expect(asText(Uint8Array.of(0xff, 0x41))).toEqual({ why: 'binary' });
    expect(asText(bytesOf('a\0b'))).toEqual({ why: 'binary' });
    expect(asText(bytesOf('a'.repeat(maxText)))).toHaveProperty('text');
    expect(asText(bytesOf('a'.repeat(maxText + 1)))).toEqual({ why: 'large' });
  });
});

test('accepted text reaches the machine byte for byte', () => {
  const unit = fc.oneof(
    fc.constantFrom('\r\n', '\n', '\t', ' ', '\r', ':', '#', '- ', '\uFEFF', '\u2028', '"', '\\'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const bytes = bytesOf(parts.join(''));
      const taken = asText(bytes);
      if (!('text' in taken)) return;
      const text = edited(
        withContents('inline: before'),
        replaceContents(path, valueOf(withContents('inline: before')), 'inline', taken.text),
      );
      const { source, compression } = onMachine(text);
      expect(loadContents({ source, compression: compression ?? '' }, {})?.bytes).toEqual(bytes);
    }),
  );
});

test('replaced contents are not subject to what applied to the old ones', () => {
  const before = withContents(
    'source: https://example.com/a.gz\ncompression: gzip\nhttp_headers:\n  - name: A\nverification:\n  hash: sha256-00',
  );
  const after = edited(before, replaceContents(path, valueOf(before), 'inline', 'new\n'));
  expect(valueOf(after)).toEqual({ inline: 'new\n' });
});

test('absent contents are set where they belong', () => {
  const before = `${header}storage:\n  files:\n    - path: /a\n`;
  const after = edited(before, replaceContents(path, undefined, 'source', dataUrlOf(Uint8Array.of(0, 255))));
  expect(after).toBe(`${before}      contents:\n        source: data:;base64,AP8=\n`);
});

describe('the same contents in another form', () => {
  const long = 'a line that is there many times\n'.repeat(20);
  const gzip = dataUrlOf(gzipSync(bytesOf(long), { level: 9, mtime: 0 }));

  test('a packed data URL as text gives the same output, including its hash', () => {
    const hash = 'sha256-'.padEnd(71, '0');
    const before = withContents(`source: ${gzip}\ncompression: gzip\nverification:\n  hash: ${hash}`);
    const held = loadContents(valueOf(before), {});
    if (!held) throw new Error('nothing is held');
    const after = edited(before, reencode(path, valueOf(before), held, 'inline', long));
    expect(valueOf(after)).toEqual({ inline: long, verification: { hash } });
    expect(transpile(after).output).toBe(transpile(before).output);
  });

  test('what is not unpacked keeps its compression', () => {
    const before = withContents('local: a.gz\ncompression: gzip');
    const held = { bytes: bytesOf('x'), unpacked: false };
    expect(valueOf(edited(before, reencode(path, valueOf(before), held, 'source', 'data:,x')))).toEqual({
      source: 'data:,x',
      compression: 'gzip',
    });
  });

  test.each([
    ['inline: text', {}, 'text'],
    ['source: data:,a%20b', {}, 'a b'],
    ['local: ./dir/../a.txt', { 'a.txt': { text: 'of the file' } }, 'of the file'],
    ['local: link', { link: { link: 'a' }, a: { text: 'behind the link' } }, 'behind the link'],
    ['source: https://example.com', {}, undefined],
    ['source: data:oops', {}, undefined],
    [`source: ${dataUrlOf(bytesOf('plain'))}\ncompression: gzip`, {}, undefined],
    ['local: missing', {}, undefined],
    ['inline: ""', {}, undefined],
  ])('%s has the contents it claims', (contents, files, expected) => {
    const held = loadContents(valueOf(withContents(contents)), files);
    expect(held && new TextDecoder().decode(held.bytes)).toBe(expected);
  });

  test('bytes that YAML has in base64 are those bytes', () => {
    const held = loadContents(valueOf(withContents(`inline: !!binary ${toBase64(Uint8Array.of(0xff, 0xfe))}`)), {});
    expect(held?.bytes).toBeInstanceOf(Uint8Array);
  });
});
