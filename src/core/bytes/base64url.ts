import { fromBase64, toBase64 } from './base64.ts';

/** Bytes in base64url without padding, of which a fragment escapes nothing. */
export const toBase64Url = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** The bytes of base64url; undefined for any other spelling than `toBase64Url` gives them. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
  // The last letter may have bits that no byte takes up: they are zero.
  return toBase64Url(bytes.subarray(bytes.length - (bytes.length % 3))) === text.slice(text.length - (text.length % 4)) ? bytes : undefined;
}
