import { BitWriter } from './bit-writer.ts';
import { codeHeader } from './code-header.ts';
import { distanceBases, distanceBits, endOfBlock, fixedDistances, fixedLengths, lengthBases, lengthBits, mostBits } from './deflate-tables.ts';
import { findMatches, type Matches } from './matches.ts';
import { codeLengths, symbolWriter } from './prefix-code.ts';

/** A step of a deflated text: a byte as it is, or a length at a distance, with their codes. */
type Step = { literal: number } | { length: number; lengthCode: number; distance: number; distanceCode: number };

/** What each symbol costs, in bits, by which the shortest way is looked for. */
interface Costs {
  lengths: ArrayLike<number>;
  distances: ArrayLike<number>;
}

/** How often a way is looked for at most, each by what the symbols of the last one cost. */
const rounds = 12;
/** After so many that were no better than the best one none will be. */
const vainRounds = 2;

const codesOf = (bases: readonly number[], most: number): Uint8Array => {
  let code = 0;
  return Uint8Array.from({ length: most + 1 }, (_, value) => {
    while ((bases[code + 1] ?? Infinity) <= value) code++;
    return code;
  });
};
const lengthCodes = codesOf(lengthBases, 258);
const distanceCodes = codesOf(distanceBases, 32_768);

/**
 * Deflates bytes behind a preset dictionary as one block, in the fewest bits that are found: the library
 * deflates quickly, which leaves a link an eighth longer. For texts as long as links are; the time grows
 * with what is alike in them.
 */
export function deflate(bytes: Uint8Array, dictionary: Uint8Array): Uint8Array {
  const whole = new Uint8Array(dictionary.length + bytes.length);
  whole.set(dictionary);
  whole.set(bytes, dictionary.length);
  const matches = findMatches(whole, dictionary.length);
  let costs: Costs = { lengths: fixedLengths, distances: fixedDistances };
  let best = fixedBlock(shortestWay(bytes, matches, costs));
  for (let round = 0, vain = 0; round < rounds && vain < vainRounds; round++) {
    const steps = shortestWay(bytes, matches, costs);
    const counts = countsOf(steps);
    const block = ownBlock(steps, counts);
    if (block.size < best.size) {
      best = block;
      vain = 0;
    } else vain++;
    costs = { lengths: entropies(counts.lengths), distances: entropies(counts.distances) };
  }
  const into = new BitWriter();
  best.write(into);
  return into.whole();
}

/** The steps from the first byte to the last that cost the least. */
function shortestWay(bytes: Uint8Array, matches: readonly Matches[], costs: Costs): Step[] {
  const cost = new Float64Array(bytes.length + 1).fill(Infinity);
  const length = new Uint16Array(bytes.length + 1);
  const distance = new Uint16Array(bytes.length + 1);
  cost[0] = 0;
  const lengthCost = Float64Array.from(lengthCodes, (code) => (costs.lengths[endOfBlock + 1 + code] ?? 0) + (lengthBits[code] ?? 0));
  for (let at = 0; at < bytes.length; at++) {
    const here = cost[at] ?? 0;
    const literal = here + (costs.lengths[bytes[at] ?? 0] ?? 0);
    if (literal < (cost[at + 1] ?? 0)) {
      cost[at + 1] = literal;
      length[at + 1] = 1;
    }
    let from = 3;
    for (const match of matches[at] ?? []) {
      const code = distanceCodes[match.distance] ?? 0;
      const there = here + (costs.distances[code] ?? 0) + (distanceBits[code] ?? 0);
      for (; from <= match.length; from++) {
        const total = there + (lengthCost[from] ?? 0);
        if (total >= (cost[at + from] ?? 0)) continue;
        cost[at + from] = total;
        length[at + from] = from;
        distance[at + from] = match.distance - 1;
      }
    }
  }
  const steps: Step[] = [];
  for (let at = bytes.length; at > 0; at -= length[at] ?? 1) {
    const taken = length[at] ?? 1;
    const back = (distance[at] ?? 0) + 1;
    if (taken === 1) steps.push({ literal: bytes[at - 1] ?? 0 });
    else steps.push({ length: taken, lengthCode: lengthCodes[taken] ?? 0, distance: back, distanceCode: distanceCodes[back] ?? 0 });
  }
  return steps.reverse();
}

interface Counts {
  lengths: number[];
  distances: number[];
}

function countsOf(steps: readonly Step[]): Counts {
  const counts = { lengths: Array.from({ length: 286 }, () => 0), distances: Array.from({ length: 30 }, () => 0) };
  const count = (of: number[], symbol: number) => void (of[symbol] = (of[symbol] ?? 0) + 1);
  for (const step of steps) {
    if ('literal' in step) count(counts.lengths, step.literal);
    else {
      count(counts.lengths, endOfBlock + 1 + step.lengthCode);
      count(counts.distances, step.distanceCode);
    }
  }
  count(counts.lengths, endOfBlock);
  return counts;
}

/** The bits that symbols would cost if codes had fractions of them. What has not occurred costs as what occurred once, and the telling of it. */
function entropies(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const rare = Math.log2(Math.max(total, 1)) + 2;
  return counts.map((count) => (count === 0 ? rare : Math.log2(total / count)));
}

interface Block {
  /** In bits. */
  size: number;
  write: (into: BitWriter) => void;
}

const fixedBlock = (steps: readonly Step[]): Block => block(steps, countsOf(steps), fixedLengths, fixedDistances, { type: 1, size: 0, write: () => undefined });

function ownBlock(steps: readonly Step[], counts: Counts): Block {
  const lengths = codeLengths(counts.lengths, mostBits);
  const distances = codeLengths(counts.distances, mostBits);
  return block(steps, counts, lengths, distances, { type: 2, ...codeHeader(lengths, distances) });
}

function block(steps: readonly Step[], counts: Counts, lengths: Uint8Array, distances: Uint8Array, header: Block & { type: number }): Block {
  const sizeOf = (of: readonly number[], bits: Uint8Array, extra: (symbol: number) => number) => of.reduce((sum, count, symbol) => sum + count * ((bits[symbol] ?? 0) + extra(symbol)), 0);
  return {
    size: 3 + header.size + sizeOf(counts.lengths, lengths, (symbol) => lengthBits[symbol - endOfBlock - 1] ?? 0) + sizeOf(counts.distances, distances, (code) => distanceBits[code] ?? 0),
    write(into) {
      into.put(1, 1);
      into.put(header.type, 2);
      header.write(into);
      const length = symbolWriter(lengths, into);
      const distance = symbolWriter(distances, into);
      for (const step of steps) {
        if ('literal' in step) {
          length(step.literal);
          continue;
        }
        length(endOfBlock + 1 + step.lengthCode);
        into.put(step.length - (lengthBases[step.lengthCode] ?? 0), lengthBits[step.lengthCode] ?? 0);
        distance(step.distanceCode);
        into.put(step.distance - (distanceBases[step.distanceCode] ?? 0), distanceBits[step.distanceCode] ?? 0);
      }
      length(endOfBlock);
    },
  };
}
