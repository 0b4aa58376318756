import { cryptAlphabet } from '../core/passwd/crypt-alphabet.ts';

/** Writes the lowest bits of a number, six per character, the lowest first. */
export function writeBits(value: number, characters: number): string {
  let text = '';
  for (let i = 0; i < characters; i++) text += cryptAlphabet.charAt((value >>> (6 * i)) & 63);
  return text;
}

/** Writes bytes as yescrypt does: three bytes, the first the lowest, make four characters. */
export function encode64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = bytes.subarray(at, at + 3);
    const value = group.reduce((sum, byte, i) => sum | (byte << (8 * i)), 0);
    text += writeBits(value, group.length + 1);
  }
  return text;
}

/** Reads what `encode64` wrote; undefined for a text that it does not write. */
export function decode64(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const group = text.slice(at, at + 4);
    const value = [...group].reduce((sum, char, i) => sum | (cryptAlphabet.indexOf(char) << (6 * i)), 0);
    for (let i = 0; i < group.length - 1; i++) bytes.push((value >>> (8 * i)) & 255);
  }
  const read = Uint8Array.from(bytes);
  return encode64(read) === text ? read : undefined;
}
