import type { Path } from '../report/finding.ts';
import { isAlias, isList, isMapping, type Alias, type Mapping, type YamlNode } from '../yaml/tree/node.ts';
import type { ParsedText } from '../yaml/parse-text.ts';
import { nodesIn } from '../yaml/tree/walk.ts';
import { pairOf } from './position.ts';
import { isMergeKey } from './scalar-kind.ts';

const known = new WeakMap<ParsedText, ReadonlyMap<YamlNode, readonly Alias[]>>();

/** The aliases of each node that has any, in the order of the text; computed once per text. */
export function aliasesOf(parsed: ParsedText): ReadonlyMap<YamlNode, readonly Alias[]> {
  const before = known.get(parsed);
  if (before) return before;
  const aliases = new Map<YamlNode, Alias[]>();
  if (parsed.text.includes('*')) {
    for (const node of nodesIn(parsed.root)) {
      if (!isAlias(node)) continue;
      const others = aliases.get(node.target);
      if (others) others.push(node);
      else aliases.set(node.target, [node]);
    }
  }
  known.set(parsed, aliases);
  return aliases;
}

/** What an alias stands for; any other node itself. */
export const resolved = (node: YamlNode): Exclude<YamlNode, Alias> => (node.kind === 'alias' ? node.target : node);

/** The mappings that the merge keys of a mapping bring in, in order of precedence. */
export function mergedMappings({ pairs }: Mapping): Mapping[] {
  return pairs.flatMap(({ key, value }) => {
    if (!isMergeKey(key)) return [];
    const merged = resolved(value);
    return (isList(merged) ? merged.items : [merged]).map(resolved).filter((source) => isMapping(source));
  });
}

/** A key's value, and the mapping that has it: the one asked, or one merged into it. */
export interface FoundKey {
  value: YamlNode;
  /** The mappings that lead there through merge keys, the one that has the key last; none for an own key. */
  through: readonly Mapping[];
}

/** Where a mapping's key has its value: its own entry, the last one of duplicates, or that of a merged mapping. */
export function findKey(mapping: Mapping, key: string): FoundKey | undefined {
  const seen = new Set<Mapping>();
  const open: { mapping: Mapping; above: Step | undefined }[] = [{ mapping, above: undefined }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { mapping: source } = step;
    if (seen.has(source)) continue;
    seen.add(source);
    const own = pairOf(source, key);
    if (own) return { value: own.value, through: trailTo(step) };
    for (const merged of mergedMappings(source).reverse()) open.push({ mapping: merged, above: step });
  }
  return undefined;
}

/** A mapping on the way through merge keys, and the one that merges it. */
interface Step {
  mapping: Mapping;
  above: Step | undefined;
}

/** The mappings down to a step, without the first, which merges them all. */
function trailTo(step: Step): Mapping[] {
  const trail: Mapping[] = [];
  for (let at = step; at.above; at = at.above) trail.push(at.mapping);
  return trail.reverse();
}

/** The steps from a mapping through its merge key to the mapping that a merged key is taken from: `<<`, or `<<` and an index. */
export function mergeSteps(mapping: Mapping, key: string): Path {
  const merge = mapping.pairs.findLast((pair) => isMergeKey(pair.key));
  const merged = merge && resolved(merge.value);
  if (!isList(merged)) return ['<<'];
  return [
    '<<',
    merged.items.findIndex((item) => {
      const source = resolved(item);
      return isMapping(source) && findKey(source, key) !== undefined;
    }),
  ];
}

/** The anchored node that an alias stands for, or a node that has aliases; undefined for what nothing else uses. */
export function sharedNode(parsed: ParsedText, node: YamlNode | undefined): YamlNode | undefined {
  if (isAlias(node)) return node.target;
  return node && aliasesOf(parsed).has(node) ? node : undefined;
}

/** The first node inside another one whose anchor is needed by an alias outside that one. */
export function neededInside(parsed: ParsedText, node: YamlNode | undefined): YamlNode | undefined {
  const aliases = aliasesOf(parsed);
  if (!node || aliases.size === 0) return undefined;
  const inside = new Set<YamlNode>(nodesIn(node));
  // The one whose alias comes first in the text.
  let first: { alias: Alias; target: YamlNode } | undefined;
  for (const [target, users] of aliases) {
    if (!inside.has(target)) continue;
    const alias = users.find((user) => !inside.has(user));
    if (alias && (!first || alias.start < first.alias.start)) first = { alias, target };
  }
  return first?.target;
}
