import { countUpTo } from '../yaml/text/count-up-to.ts';
import type { Path } from '../report/finding.ts';
import { isList, isMapping, type Mapping, type YamlNode } from '../yaml/tree/node.ts';
import type { ParsedText } from '../yaml/parse-text.ts';
import { countEntries, entryAt, type Entry } from './entries.ts';
import { keyText } from './position.ts';
import { isNullText } from './resolve-scalar.ts';
import { isMergeKey } from './scalar-kind.ts';
import { findKey, mergedMappings, resolved, sharedNode } from './sharing.ts';
import { lineEnd } from './text-lines.ts';

/** A value as in the text: a scalar is its text, null an empty, `~` or `null` plain scalar. */
export type Value = string | null | Value[] | { [key: string]: Value };

/** How deeply values are read; anything deeper reads as null. No config needs a tenth of it. */
const maxLevels = 500;

/**
 * How many entries merge keys may bring in, over all mappings: some in any case, and more for each
 * one written. Further ones are left out: a chain of merges gives each mapping all entries of those before it.
 */
const maxMerged = { always: 10_000, forEach: 10 };

/**
 * Reads the value at a path, with aliases and merge keys resolved. Undefined when the path leads nowhere.
 * Of a key given twice the last value wins; an alias that contains itself reads as null there.
 * An aliased value is the same object at each place.
 */
export function valueAt(parsed: ParsedText, path: Path): Value | undefined {
  const { nodes } = walk(parsed, path);
  const node = nodes.length > path.length ? nodes.at(-1) : undefined;
  return node && new Reader().read(node, 0);
}

/**
 * The range of the value of the deepest existing node on a path, in UTF-16 offsets,
 * without its anchor and tag. What is reached through an alias has the alias's range. Undefined for an empty document.
 */
export function rangeAt(parsed: ParsedText, path: Path): { start: number; end: number } | undefined {
  let node = parsed.root;
  for (const step of path) {
    const entry: Entry | undefined = findEntry(node, step);
    if (!entry) break;
    node = entry.value;
  }
  return node && { start: node.content, end: node.end };
}

/** The deepest path whose key, value or item covers an offset; an entry also covers the rest of its last line. */
export function pathAt(parsed: ParsedText, offset: number): Path {
  const path: (string | number)[] = [];
  let node = parsed.root;
  for (;;) {
    const index = lastBegun(node, offset);
    const entry: Entry | undefined = entryAt(node, index);
    if (!entry || offset > lineEnd(parsed.text, entry.end)) return path;
    path.push(entry.key ? keyText(entry.key) : index);
    node = entry.value;
  }
}

/** The index of the last entry that begins at or before an offset; -1 when there is none. Entries are in the order of the text. */
const lastBegun = (node: YamlNode | undefined, offset: number): number =>
  countUpTo(offset, countEntries(node), (index) => entryAt(node, index)?.start ?? 0) - 1;

/** Whether the value at a path comes through an alias, a merge key, or an anchor that is aliased elsewhere. */
export function isShared(parsed: ParsedText, path: Path): boolean {
  const { nodes, merged } = walk(parsed, path);
  return merged || nodes.some((node) => sharedNode(parsed, node) !== undefined);
}

/** The nodes on a path as far as it exists, the root first: aliases unresolved, and the mappings that merged keys are taken from. */
export function nodesAt(parsed: ParsedText, path: Path): YamlNode[] {
  const { nodes, sources } = walk(parsed, path);
  return [...nodes, ...sources];
}

/** The last of a mapping's own entries with a key, or a list's item; never through an alias. */
export function findEntry(node: YamlNode | undefined, step: string | number): Entry | undefined {
  if (isList(node)) return typeof step === 'number' ? entryAt(node, step) : undefined;
  if (!isMapping(node) || typeof step !== 'string') return undefined;
  return entryAt(
    node,
    node.pairs.findLastIndex(({ key }) => keyText(key) === step),
  );
}

/** The nodes on a path, the root first, each alias followed by what it stands for at the next step. */
function walk({ root }: ParsedText, path: Path): { nodes: YamlNode[]; sources: YamlNode[]; merged: boolean } {
  if (!root) return { nodes: [], sources: [], merged: false };
  let node = root;
  const nodes = [node];
  const sources: YamlNode[] = [];
  let merged = false;
  for (const step of path) {
    const inside = resolved(node);
    if (isMapping(inside) && typeof step === 'string') {
      const found = findKey(inside, step);
      if (!found) break;
      merged ||= found.through.length > 0;
      for (const source of found.through) sources.push(source);
      node = found.value;
    } else {
      const item = isList(inside) && typeof step === 'number' ? inside.items[step] : undefined;
      if (!item) break;
      node = item;
    }
    nodes.push(node);
  }
  return { nodes, sources, merged };
}

class Reader {
  /** Each node is read once, so that aliases of aliases cost no more than their text. */
  private readonly values = new Map<YamlNode, Value>();
  private written = 0;
  private merged = 0;

  read(written: YamlNode, level: number): Value {
    const node = resolved(written);
    if (node.kind === 'scalar') {
      if (node.tag === '!!null') return null;
      return node.style === 'plain' && node.tag === '' && isNullText(node.text) ? null : node.text;
    }
    const before = this.values.get(node);
    if (before !== undefined) return before;
    if (level > maxLevels) return null;
    this.values.set(node, null);
    const value = node.kind === 'list' ? node.items.map((item) => this.read(item, level + 1)) : this.mapping(node, level + 1);
    this.values.set(node, value);
    return value;
  }

  private mapping(mapping: Mapping, level: number): Value {
    const values = new Map<string, Value>();
    const seen = new Set<Mapping>();
    const open = [mapping];
    for (let source = open.pop(); source; source = open.pop()) {
      if (seen.has(source)) continue;
      if (source === mapping) this.written += source.pairs.length;
      else if ((this.merged += source.pairs.length + 1) > maxMerged.always + maxMerged.forEach * this.written) break;
      seen.add(source);
      // Of a mapping's own duplicates the last one wins, but merged ones never win over earlier ones.
      const own = new Map<string, YamlNode>();
      for (const { key, value } of source.pairs) if (!isMergeKey(key)) own.set(keyText(key), value);
      for (const [key, value] of own) if (!values.has(key)) values.set(key, this.read(value, level));
      for (const merged of mergedMappings(source).reverse()) open.push(merged);
    }
    return Object.fromEntries(values);
  }
}
