import type { Value } from '../../core/document/read.ts';
import { isMapping } from './path.ts';

/** `next`, with every part that equals its counterpart in `previous` replaced by that very object, so that memos hold. */
export function shareStructure<V extends Value | undefined>(previous: Value | undefined, next: V): V {
  // Equal by content, hence of the same type.
  return share(previous, next) as V;
}

function share(previous: Value | undefined, next: Value | undefined): Value | undefined {
  if (previous === next) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) {
    const shared = next.map((item, index) => share(previous[index], item) ?? null);
    return shared.length === previous.length && shared.every((item, index) => item === previous[index]) ? previous : shared;
  }
  if (isMapping(previous) && isMapping(next)) {
    const keys = Object.keys(next);
    const shared = Object.fromEntries(keys.map((key) => [key, share(previous[key], next[key]) ?? null]));
    const former = Object.keys(previous);
    const same = former.length === keys.length && keys.every((key, index) => former[index] === key && shared[key] === previous[key]);
    return same ? previous : shared;
  }
  return next;
}
