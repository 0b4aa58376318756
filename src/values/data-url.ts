import { toHex } from '../core/bytes/to-hex.ts';
import { textOf } from '../core/files/file-entry.ts';
import { decodeDataUrl } from '../core/go/data-url.ts';
import { gunzip, type Unpacked } from '../core/bytes/gunzip.ts';
import { maxFile } from './max-file.ts';
import { describeBytes } from './size.ts';

/** The contents of a data URL, or why there are none, as a sentence. `packed` is their size in gzip, if they are. */
export type UnpackedUrl = { ok: true; mediaType: string; bytes: Uint8Array; packed: number | undefined } | { ok: false; problem: string };

export const isDataUrl = (url: string): boolean => url.startsWith('data:');

const problems: Readonly<Record<Extract<Unpacked, { ok: false }>['reason'], string>> = {
  'not-gzip': 'The data are not in gzip, so the machine cannot unpack them.',
  broken: 'The data begin as gzip, but break off or are damaged, so the machine cannot unpack them.',
  'too-large': `Unpacked, the data are larger than ${describeBytes(maxFile)}, too much to be shown here.`,
};

/** Decodes a data URL, and unpacks it when `compression` says that it is in gzip. */
export function unpackDataUrl(url: string, compression: string | undefined): UnpackedUrl {
  const decoded = decodeDataUrl(url);
  if (typeof decoded === 'string') return { ok: false, problem: `Not a data URL that Ignition can read: ${decoded}.` };
  const { mediaType, bytes } = decoded;
  if (compression !== 'gzip') return { ok: true, mediaType, bytes, packed: undefined };
  const unpacked = gunzip(bytes, maxFile);
  return unpacked.ok
    ? { ok: true, mediaType, bytes: unpacked.bytes, packed: bytes.length }
    : { ok: false, problem: problems[unpacked.reason] };
}

/** What contents are, in a few words: media type, size, and how they travel. */
export function describeUrl({ mediaType, bytes, packed }: Extract<UnpackedUrl, { ok: true }>): string {
  const kind = textOf(bytes) === undefined ? 'binary' : 'text';
  return [
    mediaType === '' ? kind : `${mediaType}, ${kind}`,
    describeBytes(bytes.length),
    packed !== undefined && `${describeBytes(packed)} in gzip`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Bytes of a row of the hexadecimal view, and of all of it. */
const row = 8;
const shown = 64;

/** The first bytes in hexadecimal and as ASCII, eight a line, as hexdump -C writes them. */
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
