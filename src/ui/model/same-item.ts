import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { childOf } from './path.ts';
import { shareStructure } from './share.ts';

/**
 * Whether a path means the same thing in two states of the config: whether in each list on its way the same
 * item stands there. An item is known by its path or its name; while that is changed, or where it has none,
 * by the other items, which then must all stand where they stood.
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
  return before.length === after.length && before.every((item, at) => at === index || isEqual(item, after[at]));
}

const nameOf = (item: Value | undefined): Value | undefined => childOf(item, 'path') ?? childOf(item, 'name');

/** Whether two values hold the same; what aliases make too large to tell is taken for another. */
const isEqual = (a: Value, b: Value | undefined): boolean => b !== undefined && shareStructure(a, b) === a;
