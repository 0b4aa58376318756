import { fromBase64, toBase64 } from './base64.ts';

/** A file as plain data: its text, its bytes in base64, or where a link leads. */
export type FileEntry = ({ text: string } | { base64: string } | { link: string }) & { exec?: boolean };

/** A file's bytes as plain data: as text where they are text in UTF-8 without NUL, so that nothing is lost either way. */
export function entryOf(bytes: Uint8Array): { text: string } | { base64: string } {
  if (bytes.includes(0)) return { base64: toBase64(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: toBase64(bytes) };
  }
}

/** The bytes of a file; a link has none of its own. */
export function bytesOf(entry: FileEntry): Uint8Array {
  if ('text' in entry) return new TextEncoder().encode(entry.text);
  return 'base64' in entry ? fromBase64(entry.base64) : new Uint8Array();
}
