import { notInEncoding } from '#words/core/limits';
import { sequenceLength } from '../go/utf8-sequence.ts';
import { charactersIn } from '../yaml/text/characters.ts';
import { PaddedText } from '../yaml/text/padded-text.ts';

/**
 * Text from bytes; or where they stop being text, and the text before that followed by a character that
 * YAML refuses.
 */
export type DecodedUtf =
  { ok: true; text: PaddedText } | { ok: false; message: string; line: number; column: number; offset: number; text: PaddedText };

/** A character that YAML does not allow; it fits in one byte, so that a long text needs no more for each of its own. */
const refused = '\x01';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Decodes bytes, or throws. The byte order mark stays: the text of a config is never changed silently. */
const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);

/** Decodes the bytes of a config as go-yaml reads them: UTF-8, or UTF-16 when a byte order mark says so. */
export function decodeUtf(bytes: Uint8Array): DecodedUtf {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { ok: true, text: new PaddedText(decode(bytes, encoding)) };
  } catch {
    return upToFault(bytes, encoding);
  }
}

function upToFault(bytes: Uint8Array, encoding: Encoding): DecodedUtf {
  const valid = encoding === 'utf-8' ? validUtf8(bytes) : validUtf16(bytes, encoding === 'utf-16le');
  const before = decode(bytes.subarray(0, valid), encoding);
  const message = notInEncoding(encoding === 'utf-8' ? 'UTF-8' : 'UTF-16');
  let line = 1;
  let start = 0;
  for (let end = before.indexOf('\n'); end >= 0; end = before.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return {
    ok: false,
    message,
    line,
    column: charactersIn(before, start, before.length) + 1,
    offset: before.length,
    text: new PaddedText(`${before}${refused}`),
  };
}

/** How many bytes precede the first invalid or truncated UTF-8 character. */
function validUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength((index) => bytes[at + index] ?? 0);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** The same for UTF-16. */
function validUtf16(bytes: Uint8Array, littleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const kind = view.getUint16(at, littleEndian) & 0xfc00;
    if (kind !== 0xd800 && kind !== 0xdc00) continue;
    if (kind === 0xdc00 || at + 3 >= bytes.length || (view.getUint16(at + 2, littleEndian) & 0xfc00) !== 0xdc00) return at;
    at += 2;
  }
  return bytes.length & ~1;
}
