import type { Measured } from './functions.ts';
import type { Shape } from './shapes/shape.ts';

/** How many times as long twice as much may take; sorting takes a little more than twice. */
export const maxGrowth = 2.6;

/** The result of a doubling. */
export interface Growth {
  ratio: number;
  /** Milliseconds for the smaller and for the larger one. */
  small: number;
  large: number;
  /** How much of the shape the larger one has. */
  count: number;
}

/** The least milliseconds that the smaller run should take, so that it can be told from noise. */
const minTime = 3;
/** Below this, the larger run does not matter. */
const noTime = 2;
/** Nor does one below this, if there is nothing larger of its shape. */
const littleTime = 10;
/** UTF-16 units of the largest text. */
const maxLength = 1_000_000;
/** Growth that is plainly right; up to here a few more runs show what it is without noise. */
const plainGrowth = 2.3;
/** Runs of both before growth that is more than that is believed, and before excessive growth is. */
const someRounds = 5;
const rounds = 20;
/** Sizes at which it must be excessive, each twice the one before. */
const sizes = 3;

/** Milliseconds of processor time that the process itself spent, so that others on a busy machine do not count. */
export function cpuTime(run: () => unknown): number {
  // What runs before left behind is not of this one; `npm run growth` exposes the collector.
  globalThis.gc?.({ type: 'minor', execution: 'sync' });
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How much longer twice as much of a shape takes, by the shortest of several runs; if it looks excessive, it is measured again, and larger. */
export function growthOf(shape: Shape, measured: Measured): Growth {
  let growth = grownTo(shape, measured, firstCount(shape, measured));
  for (let size = 1; size < sizes && growth.ratio > maxGrowth; size++) {
    const more = 2 * growth.count;
    if (more > (shape.most ?? Infinity) || lengthOf(shape, more) > maxLength) break;
    const larger = grownTo(shape, measured, growth.count);
    if (larger.ratio < growth.ratio) growth = larger;
  }
  if (2 * growth.count > (shape.most ?? Infinity) && growth.large < littleTime) return { ...growth, ratio: 0 };
  return growth.ratio > maxGrowth ? overTwoDoublings(shape, measured, growth) : growth;
}

/**
 * One doubling may cross the size of a cache of the processor, which looks like too much and is none; what really is too
 * much is so over two doublings as well.
 */
function overTwoDoublings(shape: Shape, measured: Measured, growth: Growth): Growth {
  const quarter = Math.floor(growth.count / 4);
  if (quarter === 0) return growth;
  const { ratio, small } = grownTo(shape, measured, quarter, 2);
  return ratio < growth.ratio ? { ...growth, ratio, small } : growth;
}

/** A count at which a run takes long enough to be measured. */
function firstCount(shape: Shape, measured: Measured): number {
  const most = Math.floor((shape.most ?? Infinity) / 2);
  let count = Math.min(64, most);
  for (;;) {
    const next = Math.min(4 * count, most);
    if (next <= count || lengthOf(shape, 2 * next) > maxLength) break;
    const run = measured.prepare(shape, count);
    // The very first run is slow.
    if (Math.min(cpuTime(run), cpuTime(run), cpuTime(run)) > minTime) break;
    count = next;
  }
  return count;
}

function lengthOf(shape: Shape, count: number): number {
  const { text, files = {} } = shape.make(count);
  return Object.entries(files).reduce(
    (length, [path, entry]) => length + path.length + ('text' in entry ? entry.text.length : 0),
    text.length,
  );
}

/** The growth of a doubling, on average, from a count to that count doubled so often. */
function grownTo(shape: Shape, measured: Measured, count: number, doublings = 1): Growth {
  const most = count * 2 ** doublings;
  const runs = [measured.prepare(shape, count), measured.prepare(shape, most)] as const;
  let [small, large] = [Infinity, Infinity];
  const ratio = () => (large / small) ** (1 / doublings);
  for (let round = 0; round < rounds; round++) {
    small = Math.min(small, cpuTime(runs[0]));
    large = Math.min(large, cpuTime(runs[1]));
    if (large < noTime || (round > 0 && ratio() <= (round < someRounds ? plainGrowth : maxGrowth))) break;
  }
  return { ratio: large < noTime ? 0 : ratio(), small, large, count: most };
}
