import { joinBytes } from '../../core/bytes/join-bytes.ts';

/** How one of the two trees of a volume writes names and labels. */
export interface Spelling {
  /** A name as it is in a directory record. */
  name: (name: string, isFile: boolean) => Uint8Array;
  /** A label in a field of 32 bytes. */
  label: (label: string, length: number) => Uint8Array;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => (letter < '\x80' ? letter.charCodeAt(0) : 0x5f));

/** UCS-2, the higher byte first. */
function ucs2(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) bytes.set([text.charCodeAt(at) >> 8, text.charCodeAt(at) & 0xff], at * 2);
  return bytes;
}

const filled = (bytes: Uint8Array, length: number, fill: Uint8Array): Uint8Array =>
  joinBytes([bytes, ...Array.from({ length: length / fill.length }, () => fill)]).subarray(0, length);

/** ISO 9660 itself: capitals, a version after the name, and a dot in it. Linux shows them in small letters and without both. */
export const plainSpelling: Spelling = {
  name: (name, isFile) => ascii(isFile ? `${name.toUpperCase()}${name.includes('.') ? '' : '.'};1` : name.toUpperCase()),
  label: (label, length) => filled(ascii(label), length, ascii(' ')),
};

/** Joliet: the names as they are, in UCS-2. */
export const jolietSpelling: Spelling = {
  name: (name) => ucs2(name),
  label: (label, length) => filled(ucs2(label.slice(0, length / 2)), length, ucs2(' ')),
};
