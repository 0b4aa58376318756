import { bytesOfText, textOfBytes } from './byte-text.ts';

const beyondAscii = /[\u0080-\uffff]/;

/** The length of a text in UTF-8 bytes, which is what Go's `len` counts. */
export const utf8Length = (text: string): number => toBytes(text).length;

/** A text as its UTF-8 bytes, one character (U+0000 to U+00FF) per byte. ASCII is returned unchanged. */
export function toBytes(text: string): string {
  if (!beyondAscii.test(text)) return text;
  let bytes = '';
  for (const byte of bytesOfText(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

/** The text for bytes from `toBytes`, or for part of them, cut between characters. */
export function fromBytes(bytes: string): string {
  if (!beyondAscii.test(bytes)) return bytes;
  return textOfBytes(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
