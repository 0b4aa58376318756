import * as words from '#words/form/contents';
import { toHex } from '../core/bytes/to-hex.ts';
import { textOf } from '../core/files/file-entry.ts';
import { decodeDataUrl } from '../core/go/data-url.ts';
import { gunzip, type Unpacked } from '../core/bytes/gunzip.ts';
import { maxFile } from './max-file.ts';
import { describeBytes } from './size.ts';

/** The contents of a data URL, or why there are none, as a sentence. `packed` is their size in gzip, if they are packed. */
export type UnpackedUrl = { ok: true; mediaType: string; bytes: Uint8Array; packed: number | undefined } | { ok: false; problem: string };

export const isDataUrl = (url: string): boolean => url.startsWith('data:');

const problems: Readonly<Record<Extract<Unpacked, { ok: false }>['reason'], string>> = {
  'not-gzip': words.notGzip,
  broken: words.brokenGzip,
  'too-large': words.tooLargeUnpacked(describeBytes(maxFile)),
};

/** Decodes a data URL, and unpacks it when `compression` says that it is in gzip. */
export function unpackDataUrl(url: string, compression: string | undefined): UnpackedUrl {
  const decoded = decodeDataUrl(url);
  if (typeof decoded === 'string') return { ok: false, problem: words.notDataUrl(decoded) };
  const { mediaType, bytes } = decoded;
  if (compression !== 'gzip') return { ok: true, mediaType, bytes, packed: undefined };
  const unpacked = gunzip(bytes, maxFile);
  return unpacked.ok
    ? { ok: true, mediaType, bytes: unpacked.bytes, packed: bytes.length }
    : { ok: false, problem: problems[unpacked.reason] };
}

/** Describes contents in a few words: media type, size, and encoding. */
export function describeUrl({ mediaType, bytes, packed }: Extract<UnpackedUrl, { ok: true }>): string {
  return words.urlFacts(
    mediaType,
    textOf(bytes) !== undefined,
    describeBytes(bytes.length),
    packed === undefined ? undefined : describeBytes(packed),
  );
}

/** Bytes in a row of the hexadecimal view, and in all of it. */
const row = 8;
const shown = 64;

/** The first bytes in hexadecimal and as ASCII, eight per line, as hexdump -C writes them. */
export function hexLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < Math.min(bytes.length, shown); at += row) {
    const part = [...bytes.subarray(at, at + row)];
    const hex = toHex(part, ' ');
    const letters = part.map((byte) => (byte > 0x1f && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${at.toString(16).padStart(4, '0')}  ${hex.padEnd(row * 3 - 1)}  ${letters}`);
  }
  return lines.join('\n') + (bytes.length > shown ? '\n…' : '');
}
