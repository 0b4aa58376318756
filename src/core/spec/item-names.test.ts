import { expect, test } from 'vitest';
import { nameKeys, shapeOfList, type NamedShape } from './item-names.ts';
import { resolveSpec, type ResolvedShape } from './resolve.ts';
import { versions, type Target } from './versions.ts';

/** Each list of mappings of a version: its key, and the shape of its items. */
function listsOf(target: Target): [string, ResolvedShape][] {
  const found: [string, ResolvedShape][] = [];
  const reached = new Set([resolveSpec(target).config]);
  for (const { fields } of reached) {
    for (const { name, list, shape } of fields) {
      if (shape) reached.add(shape);
      if (shape && list) found.push([name, shape]);
    }
  }
  return found;
}

test('items of every list of every version are named by a key that they have, and by the one of their list', () => {
  // The object's keys are the targets.
  const lists = (Object.keys(versions) as Target[]).flatMap(listsOf);
  expect(lists.length).toBeGreaterThan(100);
  for (const [list, shape] of lists) {
    // This fails for a shape without a name.
    const key = nameKeys[shape.name as NamedShape];
    expect([...shape.byName.keys()], `${list} of ${shape.name}`).toContain(key);
    expect(nameKeys[shapeOfList(list) ?? 'Tang'], list).toBe(key);
  }
});

test('a list of plain values has no items with names', () => {
  expect(shapeOfList('ssh_authorized_keys')).toBeUndefined();
  expect(shapeOfList(0)).toBeUndefined();
  expect(shapeOfList('constructor')).toBeUndefined();
});
