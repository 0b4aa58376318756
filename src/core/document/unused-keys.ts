import { formatPath, type Path } from '../report/finding.ts';
import type { PendingFinding } from './pending-finding.ts';
import type { ResolvedField, ResolvedShape } from '../spec/resolve.ts';
import { isMapping as isMappingNode, type YamlNode } from '../yaml/tree/node.ts';
import type { ParsedText } from '../yaml/parse-text.ts';
import type { DecodedMapping, DecodedValue } from './decode.ts';
import { childAt, pairsByKey } from './position.ts';
import { isDecodedMapping } from './values.ts';

/**
 * Warns about every key of the text that its version does not have, as Butane does: by walking the
 * decoded value beside the text's own tree. The tree does not follow aliases and merges, so where
 * it is not a mapping although the value should be one, that is reported once and the rest is not examined.
 */
export function findUnusedKeys({ root }: ParsedText, value: DecodedMapping, shape: ResolvedShape): PendingFinding[] {
  const entries: PendingFinding[] = [];
  if (root) walkMapping(root, value, shape, [], entries);
  return entries;
}

function walkMapping(node: YamlNode, value: DecodedMapping | undefined, shape: ResolvedShape, path: Path, entries: PendingFinding[]): void {
  if (!isMappingNode(node)) {
    const message = `context tree does not match content tree at $${formatPath(path).slice(1)}. Line and column reporting may be inconsistent. Unused keys may not be reported`;
    entries.push({ kind: 'warning', message, path });
    return;
  }
  for (const [key, pair] of pairsByKey(node)) {
    const field = shape.byName.get(key);
    if (!field || field.output) entries.push({ kind: 'warning', message: `unused key ${key}`, path: [...path, key], position: pair.key });
  }
  for (const field of shape.fields) {
    if (!field.shape) continue;
    const child = childAt(node, field.name);
    if (child) walkField(child, value?.[field.name], field, field.shape, [...path, field.name], entries);
  }
}

function walkField(
  node: YamlNode,
  value: DecodedValue | undefined,
  field: ResolvedField,
  shape: ResolvedShape,
  path: Path,
  entries: PendingFinding[],
): void {
  if (!field.list) {
    // Go's zero struct is walked too; only a nil pointer is not.
    if (value !== undefined || !field.pointer) walkMapping(node, isDecodedMapping(value) ? value : undefined, shape, path, entries);
    return;
  }
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries()) {
    const child = childAt(node, index);
    if (child) walkMapping(child, isDecodedMapping(item) ? item : undefined, shape, [...path, index], entries);
  }
}
