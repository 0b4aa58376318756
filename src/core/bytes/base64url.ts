import { fromBase64, toBase64 } from './base64.ts';

/** Encodes bytes as base64url without padding, which needs no escaping in a URL fragment. */
export const toBase64Url = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** Decodes base64url; undefined for anything that `toBase64Url` would spell differently. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
  // The last letter may have bits left over; they have to be zero.
  return toBase64Url(bytes.subarray(bytes.length - (bytes.length % 3))) === text.slice(text.length - (text.length % 4)) ? bytes : undefined;
}
