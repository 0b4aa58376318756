import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import type { ResolvedShape } from '../../core/spec/resolve.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import { loadContents } from '../../ui/form/contents/sources.ts';
import { childOf, isMapping } from '../../core/document/values.ts';

/** A list of items of a config. */
export interface ItemsOf {
  /** The name of the items' shape. */
  shape: string;
  path: Path;
  items: readonly Value[];
}

/** The most lists to examine, so that aliases do not make them endless. */
const maxLists = 300;

/** The lists of items in a config, as the form shows them. */
export function listsOf(config: Value | undefined, shape: ResolvedShape): ItemsOf[] {
  const lists: ItemsOf[] = [];
  const open: { value: Value | undefined; shape: ResolvedShape; path: Path }[] = [{ value: config, shape, path: [] }];
  for (let next = open.pop(); next && lists.length < maxLists; next = open.pop()) {
    const { value, path } = next;
    for (const field of next.shape.fields) {
      const child = isMapping(value) ? childOf(value, field.name) : undefined;
      if (!field.shape || child === undefined || field.output) continue;
      const below = [...path, field.name];
      if (!field.list) open.push({ value: child, shape: field.shape, path: below });
      else if (Array.isArray(child)) {
        lists.push({ shape: field.shape.name, path: below, items: child });
        for (const [index, item] of child.slice(0, 20).entries()) open.push({ value: item, shape: field.shape, path: [...below, index] });
      }
    }
  }
  return lists;
}

/** The size of the contents of some items. */
export const contentsToHold = (lists: readonly ItemsOf[], files: LocalFiles): (number | undefined)[] =>
  lists.flatMap(({ items }) => items.slice(0, 20).map((item) => loadContents(childOf(item, 'contents'), files)?.bytes.length));
