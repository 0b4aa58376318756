import { headerLength, isCpio, regularFile, toFour, trailer, typeMask } from './cpio.ts';

/** The number of eight hexadecimal digits in a field of a header; undefined where it is none. */
function field(bytes: Uint8Array, at: number, index: number): number | undefined {
  const start = at + 6 + index * 8;
  const digits = String.fromCharCode(...bytes.subarray(start, start + 8));
  return /^[\da-f]{8}$/i.test(digits) ? parseInt(digits, 16) : undefined;
}

/** A name in UTF-8, up to its first NUL: dracut pads names with more of them. */
function nameIn(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/**
 * Reads one archive from an offset and adds its regular files to `members`; a later file of a name replaces an earlier one, as in
 * the kernel. Returns the offset after its trailer, or undefined when it is broken.
 */
export function readCpio(bytes: Uint8Array, from: number, members: Map<string, Uint8Array>): number | undefined {
  let at = from;
  while (isCpio(bytes, at)) {
    const [mode, size, nameSize] = [field(bytes, at, 1), field(bytes, at, 6), field(bytes, at, 11)];
    if (mode === undefined || size === undefined || nameSize === undefined) return undefined;
    const nameAt = at + headerLength;
    const dataAt = from + toFour(nameAt + nameSize - from);
    if (dataAt + size > bytes.length) return undefined;
    const name = nameIn(bytes.subarray(nameAt, nameAt + nameSize));
    at = from + toFour(dataAt + size - from);
    if (name === trailer) return Math.min(at, bytes.length);
    if ((mode & typeMask) === regularFile) {
      // The place in the map is that of the last copy, too.
      members.delete(name);
      members.set(name, bytes.slice(dataAt, dataAt + size));
    }
  }
  return undefined;
}
