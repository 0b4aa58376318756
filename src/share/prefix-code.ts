import type { BitWriter } from './bit-writer.ts';

interface Package {
  weight: number;
  symbols: number[];
}

/**
 * How many bits each symbol gets in the best prefix code of at most `most` bits, 0 for what does not occur
 * (package-merge). A single symbol gets one bit.
 */
export function codeLengths(frequencies: readonly number[], most: number): Uint8Array {
  const lengths = new Uint8Array(frequencies.length);
  const leaves: Package[] = frequencies
    .flatMap((weight, symbol) => (weight > 0 ? [{ weight, symbols: [symbol] }] : []))
    .sort((a, b) => a.weight - b.weight);
  const [only] = leaves;
  if (only && leaves.length === 1) lengths[only.symbols[0] ?? 0] = 1;
  if (leaves.length < 2) return lengths;
  let packages: Package[] = [];
  for (let bits = 0; bits < most; bits++) {
    const pairs: Package[] = [];
    for (let at = 0; at + 1 < packages.length; at += 2) {
      const [one, two] = packages.slice(at, at + 2);
      if (one && two) pairs.push({ weight: one.weight + two.weight, symbols: [...one.symbols, ...two.symbols] });
    }
    packages = [...leaves, ...pairs].sort((a, b) => a.weight - b.weight);
  }
  for (const { symbols } of packages.slice(0, 2 * leaves.length - 2)) for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
  return lengths;
}

/** Writes symbols in the code that their lengths make (RFC 1951, 3.2.2). */
export function symbolWriter(lengths: Uint8Array, into: BitWriter): (symbol: number) => void {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let bits = 1; bits <= Math.max(...lengths); bits++, code <<= 1) {
    for (const [symbol, length] of lengths.entries()) if (length === bits) codes[symbol] = reversed(code++, bits);
  }
  return (symbol) => into.put(codes[symbol] ?? 0, lengths[symbol] ?? 0);
}

/** The bits of a code from the other end: alone of all they are written the high one first. */
function reversed(code: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit++) result |= ((code >> bit) & 1) << (bits - 1 - bit);
  return result;
}
