/** Earlier places that go on as a text does from an offset: the nearest for each length it reaches, the lengths growing. */
export type Matches = readonly { length: number; distance: number }[];

const longest = 258;
const farthest = 32_768;
/** Earlier places looked at for one offset: more bring next to nothing. */
const mostTried = 256;

/** The matches at each offset from `begin` on; what stands before is the dictionary. */
export function findMatches(bytes: Uint8Array, begin: number): Matches[] {
  // The last place of each three bytes, by a hash of them: where two have the same, the comparison finds out.
  const last = new Int32Array(2 ** 15).fill(-1);
  const previous = new Int32Array(bytes.length).fill(-1);
  const all: Matches[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const hash = ((bytes[at] ?? 0) ^ ((bytes[at + 1] ?? 0) << 4) ^ ((bytes[at + 2] ?? 0) << 8)) & 0x7fff;
    previous[at] = last[hash] ?? -1;
    last[hash] = at;
    if (at >= begin) all.push(matchesAt(bytes, previous, at));
  }
  return all;
}

function matchesAt(bytes: Uint8Array, previous: Int32Array, at: number): Matches {
  const found: { length: number; distance: number }[] = [];
  const most = Math.min(longest, bytes.length - at);
  let best = 2;
  for (let from = previous[at] ?? -1, tried = 0; from >= 0 && at - from <= farthest && best < most && tried < mostTried; from = previous[from] ?? -1, tried++) {
    if (bytes[from + best] !== bytes[at + best]) continue;
    let length = 0;
    while (length < most && bytes[from + length] === bytes[at + length]) length++;
    if (length <= best) continue;
    best = length;
    found.push({ length, distance: at - from });
  }
  return found;
}
