import type { Value } from '../../core/document/read.ts';
import { isMapping } from '../../core/document/values.ts';

/** The most parts to compare: aliases can make a small text stand for an endless one. Further parts count as new. */
const maxCompared = 500_000;

/** `next`, with every part that equals its counterpart in `previous` replaced by that very object, so that memos stay valid. */
export function shareStructure<V extends Value | undefined>(previous: Value | undefined, next: V): V {
  // Equal by content, hence of the same type.
  return (next === undefined ? next : share(previous, next, { left: maxCompared })) as V;
}

function share(previous: Value | undefined, next: Value, room: { left: number }): Value {
  if (previous === next || --room.left < 0) return next;
  if (Array.isArray(previous) && Array.isArray(next)) {
    let same = previous.length === next.length;
    // Only what has to be new is: most of a large config is unchanged.
    let shared: Value[] | undefined;
    for (const [index, item] of next.entries()) {
      const kept = share(previous[index], item, room);
      same &&= kept === previous[index];
      if (kept !== item) (shared ??= [...next])[index] = kept;
    }
    return same ? previous : (shared ?? next);
  }
  if (isMapping(previous) && isMapping(next)) {
    const keys = Object.keys(next);
    const former = Object.keys(previous);
    let same = former.length === keys.length;
    let shared: { [key: string]: Value } | undefined;
    for (const [index, key] of keys.entries()) {
      const item = next[key] ?? null;
      const before = Object.hasOwn(previous, key) ? previous[key] : undefined;
      const kept = share(before, item, room);
      same &&= kept === before && former[index] === key;
      if (kept !== item) (shared ??= { ...next })[key] = kept;
    }
    return same ? previous : (shared ?? next);
  }
  return next;
}
