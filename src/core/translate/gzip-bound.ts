/** Above this size gzip nearly always wins, and computing the bound costs more than it saves. */
const maxBounded = 1024;

/** The header and trailer of a gzip member, and at least the fixed parts of a deflate block with its own codes. */
const frame = 18 + 6;

/**
 * A lower bound on the bytes that gzip makes of contents; 0 where it is not worth working out.
 * Everything not part of a repeated run of three bytes or more has to be written out, at no less than its entropy.
 */
export function leastGzipBytes(bytes: Uint8Array): number {
  if (bytes.length > maxBounded) return 0;
  const counts = new Uint16Array(256);
  const literals = countUnique(bytes, counts);
  let bits = 0;
  let distinct = 0;
  for (const count of counts) {
    if (count === 0) continue;
    distinct++;
    bits += count * Math.log2(literals / count);
  }
  // A block without codes of its own writes each literal in 8 bits or more; one with them has to give each code's length.
  return Math.floor(Math.min(18 + literals, frame + (bits + distinct) / 8));
}

/** Which runs have been seen, by their hashes; two with the same hash count as one, which keeps the bound low. */
const seen = new Uint8Array(1 << 14);

/**
 * Counts the bytes that no match can cover: none of the three-byte runs they are in has occurred
 * before. Returns their number.
 */
function countUnique(bytes: Uint8Array, counts: Uint16Array): number {
  seen.fill(0);
  let coveredUpTo = 0;
  let unique = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (index + 2 < bytes.length) {
      const hash = ((byte << 9) ^ ((bytes[index + 1] ?? 0) << 5) ^ (bytes[index + 2] ?? 0)) & (seen.length - 1);
      if (seen[hash]) coveredUpTo = index + 3;
      seen[hash] = 1;
    }
    if (index < coveredUpTo) continue;
    counts[byte] = (counts[byte] ?? 0) + 1;
    unique++;
  }
  return unique;
}
