import { isAlias, isMap, isSeq, visit, type Alias, type ParsedNode, type YAMLMap } from 'yaml';
import type { Path } from '../report/finding.ts';
import { resolveAliases } from './aliases.ts';
import type { ParsedText } from './parse.ts';
import { keyText, positionAt } from './position.ts';
import { isMergeKey } from './scalar-kind.ts';

/** The aliases of a document, from both ends. */
export interface Sharing {
  targets: ReadonlyMap<Alias, ParsedNode>;
  aliasesOf: ReadonlyMap<ParsedNode, readonly Alias[]>;
}

const known = new WeakMap<ParsedText, Sharing>();

/** What is shared in a document through anchors and aliases; found once a text. */
export function sharingOf(parsed: ParsedText): Sharing {
  const before = known.get(parsed);
  if (before) return before;
  const { targets } = resolveAliases(parsed);
  const aliasesOf = new Map<ParsedNode, Alias[]>();
  for (const [alias, target] of targets) aliasesOf.set(target, [...(aliasesOf.get(target) ?? []), alias]);
  const sharing = { targets, aliasesOf };
  known.set(parsed, sharing);
  return sharing;
}

/** A mapping as the parser makes it. */
export type Mapping = YAMLMap<ParsedNode, ParsedNode | null>;

/** The mappings that the merge keys of a mapping bring in, those that win first. */
export function mergedMappings(parsed: ParsedText, mapping: Mapping): Mapping[] {
  const { targets } = sharingOf(parsed);
  return mapping.items.flatMap(({ key, value }) => {
    if (!isMergeKey(key)) return [];
    const merged: unknown = isAlias(value) ? targets.get(value) : value;
    const sources = isSeq<ParsedNode | null>(merged) ? merged.items : [merged];
    return sources
      .map((source: unknown) => (isAlias(source) ? targets.get(source) : source))
      .filter((source): source is Mapping => isMap(source));
  });
}

/** A key's value, and the mapping that has it: the one asked, or one that is merged into it. */
export interface FoundKey {
  value: ParsedNode | null;
  source: Mapping;
  merged: boolean;
}

/** Where a mapping's key has its value: its own entry, the last one of duplicates, or a merged mapping's. */
export function findKey(parsed: ParsedText, mapping: Mapping, key: string): FoundKey | undefined {
  return findIn(parsed, mapping, key, new Set());
}

function findIn(parsed: ParsedText, mapping: Mapping, key: string, seen: Set<Mapping>): FoundKey | undefined {
  if (seen.has(mapping)) return undefined;
  seen.add(mapping);
  const own = mapping.items.findLast((pair) => keyText(pair.key) === key);
  if (own) return { value: own.value, source: mapping, merged: false };
  for (const source of mergedMappings(parsed, mapping)) {
    const found = findIn(parsed, source, key, seen);
    if (found) return { ...found, merged: true };
  }
  return undefined;
}

/** The steps that lead from a mapping through its merge key to the mapping that a merged key is taken from: `<<`, or `<<` and an index. */
export function mergeSteps(parsed: ParsedText, mapping: Mapping, key: string): Path {
  const { targets } = sharingOf(parsed);
  const resolve = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);
  const merged = resolve(mapping.items.findLast((pair) => isMergeKey(pair.key))?.value);
  if (!isSeq(merged)) return ['<<'];
  return ['<<', merged.items.findIndex((item) => {
    const source = resolve(item);
    // Mappings of a parsed document hold parsed nodes.
    return isMap(source) && findKey(parsed, source as Mapping, key) !== undefined;
  })];
}

/** The node with an anchor that stands behind an alias, or that has aliases; undefined for what nothing else uses. */
export function sharedNode(parsed: ParsedText, node: ParsedNode | null): ParsedNode | undefined {
  const { targets, aliasesOf } = sharingOf(parsed);
  if (isAlias(node)) return targets.get(node);
  return node && aliasesOf.has(node) ? node : undefined;
}

/** The first node inside of another one whose anchor an alias outside of that one needs. */
export function neededInside(parsed: ParsedText, node: ParsedNode | null): ParsedNode | undefined {
  const { targets } = sharingOf(parsed);
  if (!node || targets.size === 0) return undefined;
  const inside = new Set<unknown>();
  visit(node, { Node: (_, part) => void inside.add(part) });
  for (const [alias, target] of targets) {
    if (inside.has(target) && !inside.has(alias)) return target;
  }
  return undefined;
}

/** The 1-based line on which a node stands. */
export function lineOf(parsed: ParsedText, node: ParsedNode): number {
  return positionAt(parsed, node.range[0]).line;
}
