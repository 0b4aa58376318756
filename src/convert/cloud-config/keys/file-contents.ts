import { readBase64 } from '../../../core/bytes/base64.ts';
import { decodeUtf8 } from '../../../core/bytes/decode-utf8.ts';
import { gunzip } from '../../../core/bytes/gunzip.ts';
import { maxFile } from '../../../values/max-file.ts';
import * as words from '#words/convert/cloud-config';
import { textOf, type PlainScalar } from '../../yaml/plain.ts';

/** Contents of a file as text or bytes, or why they cannot be read. */
export type FileContents = { ok: true; contents: string | Uint8Array } | { ok: false; problem: string };

const gzipped = /^(?:gz|gzip)(?:\+(?:b64|base64))?$/;
const inBase64 = /^(?:(?:gz|gzip)\+)?(?:b64|base64)$/;

/** Opens the contents of `write_files` by their `encoding`. */
export function openContents(value: PlainScalar | undefined, encoding: string): FileContents {
  const name = encoding.trim().toLowerCase();
  const text = textOf(value) ?? '';
  if (!gzipped.test(name) && !inBase64.test(name)) {
    if (name !== '' && name !== 'text/plain') return { ok: false, problem: words.unknownEncoding };
    return { ok: true, contents: value?.bytes ? textOfBytes(value.bytes) : text };
  }
  let bytes = value?.bytes;
  if (!bytes || inBase64.test(name)) {
    const decoded = readBase64(bytes ? (decodeUtf8(bytes) ?? '') : text);
    if (!decoded) return { ok: false, problem: words.badBase64 };
    bytes = decoded;
  }
  if (!gzipped.test(name)) return { ok: true, contents: textOfBytes(bytes) };
  const unpacked = gunzip(bytes, maxFile);
  return unpacked.ok ? { ok: true, contents: textOfBytes(unpacked.bytes) } : { ok: false, problem: words.badGzip };
}

/** Bytes as text where they are text that one can read. */
function textOfBytes(bytes: Uint8Array): string | Uint8Array {
  const text = decodeUtf8(bytes);
  return text === undefined || /[\0-\x08\x0e-\x1f\x7f\ufeff]/.test(text) ? bytes : text;
}
