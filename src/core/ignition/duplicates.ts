import type { DecodedMapping } from '../document/decode.ts';
import { mappingsOf } from '../document/values.ts';
import type { Path } from '../report/finding.ts';
import type { PendingFinding } from '../document/pending-finding.ts';
import type { ResolvedShape } from '../spec/resolve.ts';
import { itemKey } from './merge.ts';

/** Finds list items with the key of an earlier one, including across lists that share their keys. */
export function findDuplicates(config: DecodedMapping, shape: ResolvedShape): PendingFinding[] {
  const entries: PendingFinding[] = [];
  walk(config, shape, [], entries);
  return entries;
}

function walk(mapping: DecodedMapping, shape: ResolvedShape, path: Path, entries: PendingFinding[]): void {
  const shared = new Set<string>();
  for (const field of shape.fields) {
    const list = mapping[field.name];
    if (field.sugar || field.append || !Array.isArray(list)) continue;
    const seen = shape.sharedKeys.includes(field.name) ? shared : new Set<string>();
    for (const [index, item] of list.entries()) {
      const key = itemKey(item, field.shape);
      if (seen.has(key)) entries.push({ kind: 'error', message: 'duplicate entry defined', path: [...path, field.name, index] });
      seen.add(key);
    }
  }
  for (const field of shape.fields) {
    const value = mapping[field.name];
    if (field.sugar || !field.shape || value === undefined) continue;
    for (const [nested, at] of mappingsOf(value, [...path, field.name])) walk(nested, field.shape, at, entries);
  }
}
