import { decodeUtf8 } from '../bytes/decode-utf8.ts';
import { fromBase64, toBase64 } from '../bytes/base64.ts';

/** A file as plain data: its text, its bytes in base64, or the target of a link. */
export type FileEntry = ({ text: string } | { base64: string } | { link: string }) & { exec?: boolean };

/** Decodes bytes that are UTF-8 without NUL and survive the round trip; undefined for others. */
export function textOf(bytes: Uint8Array): string | undefined {
  return bytes.includes(0) ? undefined : decodeUtf8(bytes);
}

/** A file's bytes as plain data, without loss: as text where they are text. */
export function entryOf(bytes: Uint8Array): { text: string } | { base64: string } {
  const text = textOf(bytes);
  return text === undefined ? { base64: toBase64(bytes) } : { text };
}

/** The bytes of a file; a link has none of its own. */
export function bytesOf(entry: FileEntry): Uint8Array {
  if ('text' in entry) return new TextEncoder().encode(entry.text);
  return 'base64' in entry ? fromBase64(entry.base64) : new Uint8Array();
}
