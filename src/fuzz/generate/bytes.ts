import { deflateRawSync, gzipSync } from 'node:zlib';
import { configText } from './config-text.ts';
import type { Draw } from './draw.ts';
import { oddText } from './odd-text.ts';
import { repeated } from './repeated.ts';
import { tokens } from './yaml-tokens.ts';

const binary = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const utf16 = (text: string, isBig: boolean): string => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return (isBig ? bytes.swap16() : bytes).toString('latin1');
};

const anyText = (draw: Draw): string => draw.one([configText, tokens, oddText, (more: Draw) => repeated(more).slice(0, 50_000)])(draw);

/** Bytes, as characters up to U+00FF: texts in various encodings, packed, and broken. */
export function bytes(draw: Draw): string {
  const made = draw.one<(more: Draw) => string>([
    (more) => Buffer.from(anyText(more), 'utf8').toString('latin1'),
    (more) => Buffer.from(anyText(more), 'utf8').toString('latin1'),
    (more) => utf16(anyText(more), more.chance(50)),
    (more) => gzipSync(Buffer.from(anyText(more))).toString('latin1'),
    (more) => gzipSync(Buffer.alloc(more.many(8 * more.largest))).toString('latin1'),
    (more) => deflateRawSync(Buffer.from(anyText(more))).toString('latin1'),
    (more) => binary(Uint8Array.from({ length: more.many(20_000) }, () => more.below(256))),
    (more) =>
      more.repeat(
        more.one(['\xff', '\xc3', '\xed\xa0\x80', '\xf0\x9f', '\0', '\xef\xbb\xbf', '\xff\xfe', '\x80', 'a\n', '\xe2\x80\xa8']),
        more.many(),
      ),
  ])(draw);
  let changed = made;
  for (let left = draw.one([0, 0, 1, 2, 5]); left > 0; left--) {
    const at = draw.below(changed.length + 1);
    changed =
      changed.slice(0, at) +
      draw.one(['', String.fromCharCode(draw.below(256)), '\xff', '\0', '\xc3\x28', '\xf5']) +
      changed.slice(at + draw.below(3));
  }
  return changed.slice(0, draw.largest);
}
