import { toBase64 } from '../bytes/base64.ts';
import { bytesOfText } from '../go/byte-text.ts';
import { leastGzipBytes } from './gzip-bound.ts';
import type { Spec } from '../spec/resolve.ts';
import { holds } from '../spec/fields/when.ts';

/** How contents are embedded in a config: a `data:` URL, and the compression to undo after decoding it. */
export interface EncodedContents {
  source: string;
  /** Absent where the user has compressed the contents, so that the field is theirs. */
  compression?: '' | 'gzip';
}

/** Encodes contents for a config; `userCompression` is what the user wrote, if anything. */
export type EncodeContents = (contents: string | Uint8Array, userCompression: string | undefined, spec: Spec) => EncodedContents;

/** Makes a gzip member of bytes, the same one for the same bytes. */
export type Gzip = (bytes: Uint8Array) => Uint8Array;

/** Percent-escapes everything but the unreserved characters of RFC 2396, which are encodeURIComponent's. */
const percentEncode = (contents: string | Uint8Array): string =>
  typeof contents === 'string' && contents.isWellFormed() ? encodeURIComponent(contents) : percentEncodeBytes(bytesOf(contents));

const bytesOf = (contents: string | Uint8Array): Uint8Array => (typeof contents === 'string' ? bytesOfText(contents) : contents);

/** The bytes that stand for themselves in a data URL. */
const unreserved = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()") unreserved[letter.charCodeAt(0)] = 1;

/** The same for bytes that may not be text. */
function percentEncodeBytes(bytes: Uint8Array): string {
  let escaped = '';
  for (const byte of bytes)
    escaped += unreserved[byte] ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return escaped;
}

/** The length of bytes once percent-escaped. */
function percentLength(bytes: Uint8Array): number {
  let length = bytes.length * 3;
  for (const byte of bytes) if (unreserved[byte]) length -= 2;
  return length;
}

/** Contents in base64; an ASCII text is its own bytes. */
const base64Of = (contents: string | Uint8Array, bytes: Uint8Array): string =>
  typeof contents === 'string' && contents.length === bytes.length ? btoa(contents) : toBase64(bytes);

/** The length of a data URL's opaque part in base64. */
const base64Length = (bytes: number): number => ';base64,'.length + Math.ceil(bytes / 3) * 4;

/**
 * How much gzip must promise to be tried on small contents, in characters. It costs more than all the
 * rest of a translation, and so small a gain is not one that anyone could rely on: Go's own compressor
 * changes from release to release.
 */
const worthTrying = 24;

/** A percent-escaped `data:` URL, the only encoding in base 0.1. */
export function escapedDataUrl(contents: string | Uint8Array): string {
  return `data:,${percentEncode(contents)}`;
}

/**
 * The shortest of three encodings of contents: percent-escaped, base64, and gzip in base64 (which
 * has to win by more than the four characters of `gzip`). On a tie the earlier one wins.
 * `userCompression` is what the user wrote: contents that are already compressed are not compressed again.
 * Before OpenShift 4.10 the machine config operator could not decompress (Bugzilla 1970218), so
 * nothing is compressed for it.
 */
export function encodeBy(gzip: Gzip, contents: string | Uint8Array, userCompression: string | undefined, spec: Spec): EncodedContents {
  const bytes = bytesOf(contents);
  const [escaped, coded] = [','.length + percentLength(bytes), base64Length(bytes.length)];
  // Large contents are nearly always compressed, so the other encodings are computed only on demand.
  const asTheyAre = (): string => `data:${coded < escaped ? `;base64,${base64Of(contents, bytes)}` : `,${percentEncode(contents)}`}`;
  if (userCompression) return { source: asTheyAre() };
  const length = Math.min(escaped, coded);
  const possible = base64Length(leastGzipBytes(bytes)) + 'gzip'.length + worthTrying < length;
  if (possible && !holds({ openshift: '<4.10' }, spec.lineage)) {
    const zipped = gzip(bytes);
    if (base64Length(zipped.length) + 'gzip'.length < length) {
      return { source: `data:;base64,${toBase64(zipped)}`, compression: 'gzip' };
    }
  }
  return { source: asTheyAre(), compression: '' };
}
