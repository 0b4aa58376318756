/**
 * How much fits into QR codes of correction level L, by version 1 to 40: the bytes that correct each block, and how many blocks there
 * are (ISO/IEC 18004, table 9). L is enough for a screen, which has no dirt on it, and holds the longest links.
 */
const perBlock = [
  7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  30, 30, 30, 30, 30,
];
const blocks = [
  1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
];

/** The largest version. */
export const maxVersion = perBlock.length;

/** How the bytes of a version are divided. */
export interface Sizes {
  /** Modules on a side. */
  side: number;
  /** All bytes. */
  total: number;
  blocks: number;
  /** Correction bytes of each block. */
  corrections: number;
  /** Bytes of data in all blocks. */
  data: number;
}

/** The sizes of a version, 1 to 40. */
export function sizesOf(version: number): Sizes {
  const side = version * 4 + 17;
  const marks = version === 1 ? 0 : Math.floor(version / 7) + 2;
  // All modules but the three corners with their formats, the timing lines, the alignment marks and the version.
  const modules =
    side * side -
    (3 * 64 + 31 + 2 * (side - 16)) -
    (marks === 0 ? 0 : (marks * marks - 3) * 25 - (marks - 2) * 10) -
    (version >= 7 ? 36 : 0);
  const total = Math.floor(modules / 8);
  const count = blocks[version - 1] ?? 0;
  const corrections = perBlock[version - 1] ?? 0;
  return { side, total, blocks: count, corrections, data: total - count * corrections };
}

/** The middles of alignment marks, on both axes. */
export function alignmentsOf(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  // Even steps from the last mark back; the first stands at 6 whatever is left. 32 is an exception of the standard.
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return Array.from({ length: count }, (_, at) => (at === 0 ? 6 : version * 4 + 10 - (count - 1 - at) * step));
}
