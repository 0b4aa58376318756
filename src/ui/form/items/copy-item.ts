import { literal, type Edit } from '../../../core/document/edit/apply-edit.ts';
import type { Value } from '../../../core/document/read.ts';
import { childOf } from '../../../core/document/values.ts';
import type { Path } from '../../../core/report/finding.ts';
import { nameKeys, shapeOfList } from '../../../core/spec/item-names.ts';
import { below } from '../../../values/path.ts';
import { listAt, textAt, valueIn } from '../../../values/read-values.ts';
import { copyName } from './copy-name.ts';

/** What only one item of a list may have, besides its name: a number, an id, a place on a disk. The copy is left without. */
const onlyOnce: Readonly<Record<string, readonly string[]>> = {
  partitions: ['number', 'start_mib', 'guid'],
  users: ['uid'],
  groups: ['gid'],
  filesystems: ['uuid'],
  luks: ['uuid'],
};

/** Lists that have no path twice between them. */
const nodes = ['files', 'directories', 'links'];

/** Keys besides its name that an item needs to itself, and that a copy gets anew. */
const alsoNamed: Readonly<Record<string, string>> = { filesystems: 'path' };

/** Edits that copy an item of a list to the place after it, under a name of its own, so that the copy is not an error at once. */
export function copyItem(config: Value | undefined, list: Path, index: number): Edit[] {
  const key = String(list.at(-1));
  const items = valueIn(config, list);
  const item = Array.isArray(items) ? items[index] : undefined;
  const copy = below(list, index + 1);
  const edits: Edit[] = [{ op: 'duplicate', path: below(list, index) }];
  if (!Array.isArray(items) || item === undefined) return edits;
  const shape = shapeOfList(key);
  const nameKey = shape ? nameKeys[shape] : 'name';
  const parent = valueIn(config, list.slice(0, -1));
  const siblings = nodes.includes(key) ? nodes.flatMap((other) => listAt(parent, other)) : items;
  for (const named of [nameKey, alsoNamed[key]]) {
    const name = named === undefined ? '' : textAt(item, named);
    if (named === undefined || name === '') continue;
    const taken = new Set(siblings.map((sibling) => textAt(sibling, named)));
    edits.push({ op: 'set', path: below(copy, named), value: copyName(name, taken) });
  }
  const once = (onlyOnce[key] ?? []).filter((other) => childOf(item, other) !== undefined);
  for (const other of once) {
    // A partition is found by its label or by its number.
    const isName = other === 'number' && textAt(item, nameKey) === '';
    const next = items.reduce<number>((most, sibling) => Math.max(most, Number(textAt(sibling, 'number')) || 0), 0) + 1;
    edits.push(isName ? { op: 'set', path: below(copy, other), value: literal(String(next)) } : { op: 'clear', path: below(copy, other) });
  }
  return edits;
}
