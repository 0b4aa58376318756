/** The numbers that length codes begin at, or distance codes: each has as many extra bits as are given. */
function basesOf(first: number, extraBits: readonly number[]): number[] {
  let base = first;
  return extraBits.map((bits) => {
    const from = base;
    base += 2 ** bits;
    return from;
  });
}

/** Extra bits of each code of a length, and the length it begins at (RFC 1951, 3.2.5); then the same of distances. */
export const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
export const lengthBases = [...basesOf(3, lengthBits.slice(0, -1)), 258];
export const distanceBits = [0, 0, 0, 0, ...Array.from({ length: 26 }, (_, code) => (code >> 1) + 1)];
export const distanceBases = basesOf(1, distanceBits);

/** Bits of the longest code. */
export const mostBits = 15;
/** The symbol that ends a block; literals stand before it, codes of lengths behind. */
export const endOfBlock = 256;

/** How many bits each symbol has in blocks without codes of their own (3.2.6). */
export const fixedLengths = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
export const fixedDistances = new Uint8Array(30).fill(5);

/** In which order the lengths of the codes of code lengths are given (RFC 1951, 3.2.7). */
export const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
