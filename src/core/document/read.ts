import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Path } from '../report/finding.ts';
import { contentEnd, contentStart, entriesOf, type Entry } from './entries.ts';
import type { ParsedText } from './parse.ts';
import { keyText, scalarText } from './position.ts';
import { isNullText } from './resolve-scalar.ts';
import { isMergeKey } from './scalar-kind.ts';
import { findKey, mergedMappings, sharedNode, sharingOf, type Mapping } from './sharing.ts';
import { lineEnd } from './text-lines.ts';

/** A value as it stands in the text: a scalar is its text, null an empty, `~` or `null` plain scalar. */
export type Value = string | null | Value[] | { [key: string]: Value };

/**
 * Reads the value at a path, aliases and merge keys resolved. Undefined when the path leads nowhere.
 * A key given twice has its last value; an alias that leads back into itself reads as null there.
 * What is aliased is one and the same object at each place.
 */
export function valueAt(parsed: ParsedText, path: Path): Value | undefined {
  const walked = walk(parsed, path);
  if (walked.nodes.length <= path.length) return undefined;
  const node = walked.nodes.at(-1) ?? null;
  return node === null && path.length === 0 ? undefined : new Reader(parsed).read(node);
}

/** The range of what stands on a line (1-based), without its indentation and line break, in UTF-16 offsets. */
export function rangeOfLine(parsed: ParsedText, line: number): { start: number; end: number } {
  const { text } = parsed;
  const from = parsed.lines.lineStarts[line - 1] ?? text.length;
  const to = parsed.lines.lineStarts[line] ?? text.length;
  const written = text.slice(from, to).trimEnd();
  const start = from + written.length - written.trimStart().length;
  return { start, end: from + written.length };
}

/**
 * The range in the text of the value node of the deepest existing node on a path, in UTF-16 offsets,
 * without its anchor and tag. What lies behind an alias has the alias's range. Undefined for an empty document.
 */
export function rangeAt(parsed: ParsedText, path: Path): { start: number; end: number } | undefined {
  let node: ParsedNode | null = parsed.document.contents;
  let range = nodeRange(node);
  for (const step of path) {
    const entry: Entry | undefined = findEntry(node, step);
    if (!entry) break;
    node = entry.value;
    range = nodeRange(node) ?? { start: entry.slot ?? entry.end, end: entry.slot ?? entry.end };
  }
  return range;
}

/** The deepest path whose key, value or item covers an offset; an entry covers the rest of its last line as well. */
export function pathAt(parsed: ParsedText, offset: number): Path {
  const path: (string | number)[] = [];
  let node: ParsedNode | null = parsed.document.contents;
  for (;;) {
    const entries: Entry[] = entriesOf(node) ?? [];
    let index = entries.findLastIndex(({ start, end }) => start <= offset && offset <= end);
    if (index < 0) index = entries.findLastIndex(({ start, end }) => start <= offset && offset <= lineEnd(parsed.text, end));
    const entry = entries[index];
    if (!entry) return path;
    path.push(entry.key ? keyText(entry.key) : index);
    node = entry.value;
  }
}

/** Whether the value at a path comes through an alias, a merge key, or an anchor that is aliased elsewhere. */
export function isShared(parsed: ParsedText, path: Path): boolean {
  const { nodes, merged } = walk(parsed, path);
  return merged || nodes.some((node) => sharedNode(parsed, node) !== undefined);
}

/** The nodes on a path as far as it exists, the root first: aliases as they stand, and the mappings that merged keys are taken from. */
export function nodesAt(parsed: ParsedText, path: Path): ParsedNode[] {
  const { nodes, sources } = walk(parsed, path);
  return [...nodes, ...sources].filter((node) => node !== null);
}

/** The last of a mapping's own entries with a key, or a sequence's item; never through an alias. */
export function findEntry(node: ParsedNode | null, step: string | number): Entry | undefined {
  const entries = entriesOf(node);
  if (isSeq(node)) return typeof step === 'number' ? entries?.[step] : undefined;
  return entries?.findLast(({ key }) => key !== undefined && typeof step === 'string' && keyText(key) === step);
}

function nodeRange(node: ParsedNode | null): { start: number; end: number } | undefined {
  const token = node?.srcToken;
  if (token) return { start: contentStart(token), end: contentEnd(token) };
  return node ? { start: node.range[0], end: node.range[1] } : undefined;
}

/** The nodes on a path, the root first, each alias followed by what it stands for at the next step. */
function walk(parsed: ParsedText, path: Path): { nodes: (ParsedNode | null)[]; sources: ParsedNode[]; merged: boolean } {
  const { targets } = sharingOf(parsed);
  let node: ParsedNode | null = parsed.document.contents;
  const nodes = [node];
  const sources: ParsedNode[] = [];
  let merged = false;
  for (const step of path) {
    const inside: ParsedNode | null | undefined = isAlias(node) ? targets.get(node) : node;
    if (isMap(inside) && typeof step === 'string') {
      // Mappings of a parsed document hold parsed nodes.
      const found = findKey(parsed, inside, step);
      if (!found) break;
      merged ||= found.merged;
      // A mapping of a parsed document is a parsed node.
      if (found.merged) sources.push(found.source as ParsedNode);
      node = found.value;
    } else if (isSeq(inside) && typeof step === 'number' && step >= 0 && step < inside.items.length) {
      // So do sequences.
      node = (inside.items[step] ?? null);
    } else {
      break;
    }
    nodes.push(node);
  }
  return { nodes, sources, merged };
}

class Reader {
  private readonly parsed: ParsedText;
  /** Each node is read once, so that aliases of aliases cost no more than their text. */
  private readonly values = new Map<ParsedNode, Value>();

  constructor(parsed: ParsedText) {
    this.parsed = parsed;
  }

  read(node: ParsedNode | null | undefined): Value {
    if (!node) return null;
    const before = this.values.get(node);
    if (before !== undefined) return before;
    this.values.set(node, null);
    const value = this.readNew(node);
    this.values.set(node, value);
    return value;
  }

  private readNew(node: ParsedNode): Value {
    if (isAlias(node)) return this.read(sharingOf(this.parsed).targets.get(node));
    if (isScalar(node)) {
      const text = scalarText(node);
      if (node.tag === 'tag:yaml.org,2002:null') return null;
      return node.type === 'PLAIN' && node.tag === undefined && isNullText(text) ? null : text;
    }
    if (isSeq(node)) return (node.items as (ParsedNode | null)[]).map((item) => this.read(item));
    return Object.fromEntries(this.readMapping(node as unknown as Mapping, new Set()));
  }

  private readMapping(mapping: Mapping, seen: Set<Mapping>): Map<string, Value> {
    const values = new Map<string, Value>();
    if (seen.has(mapping)) return values;
    seen.add(mapping);
    for (const { key, value } of mapping.items) {
      if (!isMergeKey(key)) values.set(keyText(key), this.read(value));
    }
    for (const source of mergedMappings(this.parsed, mapping)) {
      for (const [key, value] of this.readMapping(source, seen)) {
        if (!values.has(key)) values.set(key, value);
      }
    }
    return values;
  }
}
