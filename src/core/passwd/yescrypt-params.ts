import { cryptAlphabet } from './crypt-alphabet.ts';

/** The meaning of the second part of a `$y$` hash: `j9T` and the like. */
export interface YescryptParams {
  /** The variant of the algorithm; 47 (`j`) is the only one in use today. */
  flavor: number;
  /** The base-2 logarithm of the number of blocks. */
  log2N: number;
  /** The size of a block, in units of 128 bytes. */
  r: number;
  /** How many blocks could be processed in parallel. */
  p: number;
  /** Extra time. */
  t: number;
  /** How often the hash was upgraded. */
  g: number;
  /** The base-2 logarithm of the size of a table outside of memory; 0 without one. */
  log2Rom: number;
}

/**
 * Reads a number as yescrypt writes its parameters: the first character says how many follow. Its
 * 64 values are divided among lengths: 48 for one character, half of the rest for two, and so on.
 */
function readNumber(text: string, at: number, least: number): { value: number; end: number } | undefined {
  const first = cryptAlphabet.indexOf(text.charAt(at));
  if (at >= text.length || first < 0) return undefined;
  let value = least;
  let start = 0;
  let last = 47;
  let following = 0;
  while (first > last) {
    value += (last + 1 - start) * 64 ** following;
    start = last + 1;
    last = start + Math.floor((62 - last) / 2);
    following++;
  }
  value += (first - start) * 64 ** following;
  for (let i = 1; i <= following; i++) {
    const digit = cryptAlphabet.indexOf(text.charAt(at + i));
    if (at + i >= text.length || digit < 0) return undefined;
    value += digit * 64 ** (following - i);
  }
  return { value, end: at + 1 + following };
}

/** Reads the parameters of a yescrypt hash, without the dollar signs around them; undefined when they are not valid. */
export function readYescryptParams(text: string): YescryptParams | undefined {
  let at = 0;
  const next = (least: number): number => {
    const read = readNumber(text, at, least);
    at = read?.end ?? Infinity; // nothing is read from there
    return read?.value ?? 0;
  };
  const flavor = next(0);
  const log2N = next(1);
  const r = next(1);
  // The bits of this number say which of the rare parameters follow.
  const has = at < text.length ? next(1) : 0;
  const p = has & 1 ? next(2) : 1;
  const t = has & 2 ? next(1) : 0;
  const g = has & 4 ? next(1) : 0;
  const log2Rom = has & 8 ? next(1) : 0;
  return at === text.length && log2N < 64 ? { flavor, log2N, r, p, t, g, log2Rom } : undefined;
}
