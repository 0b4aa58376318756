import { spanBetween } from '../../text/changes.ts';
import type { Version } from './draft.ts';

/** The most versions of a draft to keep. */
export const maxVersions = 40;
/** The most bytes in the versions of a draft; the oldest and the newest are kept regardless. */
export const maxTimeline = 2_000_000;
/** Milliseconds of work after which a version is made. */
const apart = 60_000;

/** Whether the text of a draft becomes a version before another overwrites it: the first one, the work of each minute, and what is replaced as a whole. `versioned` is when this visit of the page made the last one. */
export function wantsVersion(before: string, after: string, versioned: number | undefined, now: number): boolean {
  if (before === after || before === '') return false;
  return versioned === undefined || now - versioned >= apart || isReplaced(before, after);
}

/** Whether more than half of a text is gone. */
function isReplaced(before: string, after: string): boolean {
  const span = spanBetween(before, after);
  return before.length >= 20 && span !== undefined && span.removed.length * 2 > before.length;
}

type Spot = Pick<Version, 'at' | 'size'>;

/** The allowed distance, in milliseconds, between two kept versions around a time: a quarter of its age. */
const allowed = (at: number, now: number): number => (now - at) / 4;

/**
 * Selects the versions to keep, oldest first: close together where they are new, further apart with age, and
 * no more than the bounds allow. The oldest and the newest stay.
 */
export function thin<V extends Spot>(versions: readonly V[], now: number): V[] {
  const kept: V[] = [];
  versions.forEach((version, index) => {
    const before = kept.at(-1);
    const after = versions[index + 1];
    if (!before || !after || after.at - before.at > allowed(version.at, now)) kept.push(version);
  });
  let total = kept.reduce((sum, { size }) => sum + size, 0);
  while (kept.length > 2 && (kept.length > maxVersions || total > maxTimeline)) {
    const [dropped] = kept.splice(indexOfClosest(kept, now), 1);
    total -= dropped?.size ?? 0;
  }
  return kept;
}

/** Which of the inner versions is missed least: the one whose neighbours are closest, for its age. */
function indexOfClosest(kept: readonly Spot[], now: number): number {
  let closest = 1;
  let least = Infinity;
  for (let index = 1; index < kept.length - 1; index++) {
    const [before, version, after] = kept.slice(index - 1, index + 2);
    if (!before || !version || !after) break;
    const distance = (after.at - before.at) / (now - version.at + apart);
    if (distance < least) [closest, least] = [index, distance];
  }
  return closest;
}
