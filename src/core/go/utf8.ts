const beyondAscii = /[\u0080-\uffff]/;

/** The length of a text in UTF-8 bytes, which is what Go's `len` counts. */
export const utf8Length = (text: string): number => toBytes(text).length;

/** A text as its UTF-8 bytes, one character (U+0000 to U+00FF) a byte. ASCII is returned as it is. */
export function toBytes(text: string): string {
  if (!beyondAscii.test(text)) return text;
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

/** The text whose bytes `toBytes` gave, or a part of them between whole characters. */
export function fromBytes(bytes: string): string {
  if (!beyondAscii.test(bytes)) return bytes;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** How many bytes the UTF-8 sequence with this first byte has. */
export const sequenceLength = (first: number): number => (first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
