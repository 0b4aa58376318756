import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { childOf } from '../../core/document/values.ts';

/**
 * Whether a path means the same thing in two states of the config: whether in each list along it the same
 * item is there. An item is identified by its path or its name; while that is being changed, or if it has none,
 * by the other items, which then must all be where they were.
 */
export function isSameItem(before: Value | undefined, after: Value | undefined, path: Path): boolean {
  let [a, b] = [before, after];
  for (const key of path) {
    if (a === b) return true;
    if (Array.isArray(a) && !(Array.isArray(b) && isSameIn(a, b, Number(key)))) return false;
    [a, b] = [childOf(a, key), childOf(b, key)];
  }
  return true;
}

function isSameIn(before: readonly Value[], after: readonly Value[], index: number): boolean {
  const name = nameOf(before[index]);
  if (name !== undefined && name === nameOf(after[index])) return true;
  const compared: Compared = new Map();
  return before.length === after.length && before.every((item, at) => at === index || isEqual(item, after[at], compared));
}

const nameOf = (item: Value | undefined): Value | undefined => childOf(item, 'path') ?? childOf(item, 'name');

/** Values already compared, with the values they were compared with; none of them was the same item. */
type Compared = Map<Value, Set<Value>>;

/** Whether two values are equal, with keys in the same order. What is aliased is one object at many places, so no two are compared twice. */
function isEqual(before: Value, after: Value | undefined, compared: Compared): boolean {
  const open: [Value, Value | undefined][] = [[before, after]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [a, b] = pair;
    if (a === b) continue;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
    const others = compared.get(a) ?? new Set();
    if (others.has(b)) continue;
    compared.set(a, others.add(b));
    const [ours, theirs] = [Object.entries(a), Object.entries(b)];
    if (ours.length !== theirs.length) return false;
    for (const [at, [key, value]] of ours.entries()) {
      const [otherKey, other] = theirs[at] ?? [];
      if (key !== otherKey) return false;
      open.push([value, other]);
    }
  }
  return true;
}
