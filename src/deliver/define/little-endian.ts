/** An unsigned number of 32 bits at an offset, as ISO 9660 and xz write it; bytes that are missing count as 0. */
export const u32 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0;

/** An unsigned number of 64 bits; those above 2^53 are not exact, and larger than any image. */
export const u64 = (bytes: Uint8Array, at: number): number => u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;

/** Whether bytes at an offset are these. */
export const startsWith = (bytes: Uint8Array, prefix: readonly number[], at = 0): boolean =>
  prefix.every((byte, index) => bytes[at + index] === byte);

/** The characters of a text as bytes, one each. */
export const latin1 = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
