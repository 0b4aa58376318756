import { isAlias, isMap, isSeq, visit, type Alias, type ParsedNode, type YAMLMap } from 'yaml';
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

/** Where a mapping's key has its value: its own entry, the last one of duplicates, or a merged mapping's. */
export function findKey(parsed: ParsedText, mapping: Mapping, key: string): { value: ParsedNode | null; merged: boolean } | undefined {
  return findIn(parsed, mapping, key, new Set());
}

function findIn(parsed: ParsedText, mapping: Mapping, key: string, seen: Set<Mapping>): { value: ParsedNode | null; merged: boolean } | undefined {
  if (seen.has(mapping)) return undefined;
  seen.add(mapping);
  const own = mapping.items.findLast((pair) => keyText(pair.key) === key);
  if (own) return { value: own.value, merged: false };
  for (const source of mergedMappings(parsed, mapping)) {
    const found = findIn(parsed, source, key, seen);
    if (found) return { value: found.value, merged: true };
  }
  return undefined;
}

/** Why a node cannot be edited in place, as a sentence; undefined when nothing else uses it. */
export function whyShared(parsed: ParsedText, node: ParsedNode | null): string | undefined {
  if (!node) return undefined;
  const { targets, aliasesOf } = sharingOf(parsed);
  if (isAlias(node)) {
    const target = targets.get(node);
    const line = target && ` on line ${lineOf(parsed, target)}`;
    return `This value is shared: it comes from the anchor &${node.source}${line ?? ''}. Edit the text instead.`;
  }
  const alias = aliasesOf.get(node)?.[0];
  if (!alias) return undefined;
  return `This value is shared: its anchor &${alias.source} on line ${lineOf(parsed, node)} is used again on line ${positionAt(parsed, alias.range?.[0] ?? 0).line}. Edit the text instead.`;
}

/** Why a node cannot be taken out: an alias outside of it needs an anchor inside; undefined when it can. */
export function whyNeeded(parsed: ParsedText, node: ParsedNode | null): string | undefined {
  const { targets } = sharingOf(parsed);
  if (!node || targets.size === 0) return undefined;
  const inside = new Set<unknown>();
  visit(node, { Node: (_, part) => void inside.add(part) });
  for (const [alias, target] of targets) {
    if (inside.has(target) && !inside.has(alias)) return whyShared(parsed, target);
  }
  return undefined;
}

/** The 1-based line on which a node stands. */
export function lineOf(parsed: ParsedText, node: ParsedNode): number {
  return positionAt(parsed, node.range[0]).line;
}
