import { willExist, type PartitionPlan } from './partitions.ts';

/** A part of a disk's bar. */
export interface Segment {
  /** `free` is space between partitions, `rest` the space left after the last. */
  kind: 'partition' | 'free' | 'rest';
  partition: PartitionPlan | undefined;
  /** MiB; undefined where it depends on the disk. */
  sizeMib: number | undefined;
  /** Whether its end is unknown. */
  isOpen: boolean;
  /** Whether another partition takes the rest of the disk, so that there may be no room for this one. */
  isSqueezed: boolean;
  /** Its share of the bar's length; all shares add up to 1. */
  share: number;
  /** Whether it is drawn longer than to scale, so that it can be seen. */
  isStretched: boolean;
}

/** A segment of the bar before its length is known. */
type Piece = Omit<Segment, 'share' | 'isStretched'>;

/** The first MiB holds the partition table. */
const firstMib = 1;
/** The smallest share of a bar that people can see or hit. */
const minShare = 0.07;
/** The largest share for one segment of unknown size, and for all of them together. */
const maxUnknown = { one: 0.25, all: 0.4 };

interface Placed {
  partition: PartitionPlan;
  start: number;
  end: number;
  /** Whether it begins anywhere, rather than just after what comes before it. */
  isCertain: boolean;
  isSqueezed: boolean;
}

/**
 * Lays out a disk's partitions as the machine will, as far as that can be told without the disk: known sizes
 * are to scale, with segments in between whose size depends on the disk.
 */
export function layOut(partitions: readonly PartitionPlan[], isWiped: boolean): readonly Segment[] {
  const pieces: Piece[] = [];
  let at = firstMib;
  let isCertain = isWiped;
  for (const { partition, start, end, isSqueezed, ...placed } of place(partitions, isWiped)) {
    if (isCertain && placed.isCertain && start > at) pieces.push(piece('free', { sizeMib: start - at }));
    const sizeMib = typeof partition.size === 'number' ? partition.size : end === Infinity || end === start ? undefined : end - start;
    pieces.push(piece('partition', { partition, sizeMib, isOpen: end === Infinity, isSqueezed }));
    isCertain = placed.isCertain && end > start;
    at = Math.max(at, end);
  }
  for (const partition of partitions) {
    if (partition.fate === 'deleted' || partition.fate === 'forbidden')
      pieces.splice(placeByNumber(pieces, partition), 0, piece('partition', { partition }));
  }
  if (!pieces.some(({ isOpen }) => isOpen)) pieces.push(piece('rest', { isOpen: true }));
  return withShares(pieces);
}

const piece = (kind: Piece['kind'], known: Partial<Piece>): Piece => ({
  kind,
  partition: undefined,
  sizeMib: undefined,
  isOpen: false,
  isSqueezed: false,
  ...known,
});

/** Where in the bar a partition of unknown position goes: before the first with a higher number. */
function placeByNumber(pieces: readonly Piece[], { number = 0 }: PartitionPlan): number {
  const index = pieces.findIndex(({ partition }) => partition?.number !== undefined && partition.number > number);
  return index < 0 ? pieces.length : index;
}

/** Places partitions in Ignition's order, those without a number last; the disk is assumed to be larger than all of them. */
function place(partitions: readonly PartitionPlan[], isWiped: boolean): readonly Placed[] {
  const drawn = partitions.filter(willExist);
  const placed: Placed[] = [];
  for (const partition of [...drawn.filter(({ isNumbered }) => isNumbered), ...drawn.filter(({ isNumbered }) => !isNumbered)]) {
    const { startMib, size } = partition;
    const room = startMib === undefined ? largestRoom(placed) : { start: startMib, end: nextStart(placed, startMib) };
    const end = typeof size === 'number' ? room.start + size : size === 'kept' ? room.start : room.end;
    const isSqueezed = startMib === undefined && placed.some((other) => other.end === Infinity);
    placed.push({ partition, start: room.start, end, isCertain: isWiped || startMib !== undefined, isSqueezed });
    // Of two that begin at the same position, the earlier one is drawn first.
    placed.sort((a, b) => a.start - b.start);
  }
  return placed;
}

const nextStart = (placed: readonly Placed[], from: number): number => placed.find(({ start }) => start > from)?.start ?? Infinity;

/** The space after the last partition, or, when one takes all of that, the largest gap before it. */
function largestRoom(placed: readonly Placed[]): { start: number; end: number } {
  let at = firstMib;
  let largest = { start: firstMib, end: firstMib };
  for (const { start, end } of placed) {
    if (start - at > largest.end - largest.start) largest = { start: at, end: start };
    at = Math.max(at, end);
  }
  if (at < Infinity) return { start: at, end: Infinity };
  // It fits nowhere: it is drawn after the others.
  return largest.end > largest.start ? largest : { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
}

/** Gives each segment its share of the bar: known sizes to scale, none too small to be seen. */
function withShares(pieces: readonly Piece[]): readonly Segment[] {
  // Enlarged segments take at most half of the bar, so that some of it always remains to scale.
  const least = Math.min(minShare, 0.5 / pieces.length);
  const unknown = pieces.filter(({ sizeMib }) => sizeMib === undefined).length;
  const each = unknown === pieces.length ? 1 / unknown : Math.max(Math.min(maxUnknown.all / unknown, maxUnknown.one), least);
  const sizes = pieces.map(({ sizeMib = 0 }) => sizeMib);
  const stretched = findStretched(sizes, 1 - each * unknown, least);
  const perMib = (1 - each * unknown - least * stretched.size) / totalOf(sizes, stretched);
  return pieces.map((one, index) => {
    const isStretched = stretched.has(index);
    return { ...one, isStretched, share: one.sizeMib === undefined ? each : isStretched ? least : one.sizeMib * perMib };
  });
}

const totalOf = (sizes: readonly number[], without: ReadonlySet<number>): number =>
  sizes.reduce((sum, size, index) => (without.has(index) ? sum : sum + size), 0);

/** The indexes of the sizes that would be too short to be seen, once the others have made room for them. */
function findStretched(sizes: readonly number[], share: number, least: number): ReadonlySet<number> {
  const stretched = new Set<number>();
  for (;;) {
    const perMib = (share - least * stretched.size) / totalOf(sizes, stretched);
    const short = sizes.findIndex((size, index) => size > 0 && !stretched.has(index) && size * perMib < least);
    if (short < 0) return stretched;
    stretched.add(short);
  }
}
