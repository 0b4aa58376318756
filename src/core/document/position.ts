import { countUpTo } from '../yaml/text/count-up-to.ts';
import type { Path } from '../report/finding.ts';
import { isAlias, isList, isMapping, isScalar, type Mapping, type Pair, type YamlNode } from '../yaml/tree/node.ts';
import type { ParsedText } from '../yaml/parse-text.ts';
import { screenLineAt } from './screen-lines.ts';

/** A position in the text as go-yaml counts it: 1-based, the column in characters. */
export interface Position {
  line: number;
  column: number;
}

/** Turns a UTF-16 offset into go-yaml's line and column. A leading BOM has no column. */
export function positionAt(parsed: ParsedText, offset: number): Position {
  const { lineStarts } = parsed;
  const line = countUpTo(offset, lineStarts.length, (index) => lineStarts[index] ?? 0);
  const start = lineStarts[line - 1] ?? 0;
  let column = 1;
  for (let at = start; at < offset; at++) {
    const code = parsed.text.charCodeAt(at);
    const lowSurrogate = code >= 0xdc00 && code <= 0xdfff;
    const bom = at === 0 && code === 0xfeff;
    if (!lowSurrogate && !bom) column++;
  }
  return { line, column };
}

/** The 1-based line on screen on which a node's value begins, after its anchor and tag: messages about an edit are read beside the text. */
export const lineOf = (parsed: ParsedText, node: YamlNode): number => screenLineAt(parsed, node.content);

/** The text of a mapping key as in go-yaml's node; empty for a key that is not a scalar. */
export function keyText(key: YamlNode): string {
  if (isScalar(key)) return key.text;
  return isAlias(key) ? key.name : '';
}

const indexes = new WeakMap<Mapping, { of: number; byKey: ReadonlyMap<string, Pair> }>();

/** The entries of a mapping by the texts of their keys; of duplicates the last one, as in a Go map. Computed once per mapping. */
export function pairsByKey(mapping: Mapping): ReadonlyMap<string, Pair> {
  const { pairs } = mapping;
  const known = indexes.get(mapping);
  if (known?.of === pairs.length) return known.byKey;
  const byKey = new Map<string, Pair>();
  for (const pair of pairs) byKey.set(keyText(pair.key), pair);
  indexes.set(mapping, { of: pairs.length, byKey });
  return byKey;
}

/** With so few entries, searching is faster than an index. */
const fewPairs = 16;

/** A mapping's entry with a key; of duplicates the last one. */
export function pairOf(mapping: Mapping, key: string): Pair | undefined {
  const { pairs } = mapping;
  if (pairs.length > fewPairs) return pairsByKey(mapping).get(key);
  for (let at = pairs.length - 1; at >= 0; at--) {
    const pair = pairs[at];
    if (pair && keyText(pair.key) === key) return pair;
  }
  return undefined;
}

/** One step down, as in vcontext's tree: into mappings and lists, never through an alias. */
export function childAt(node: YamlNode | undefined, step: string | number): YamlNode | undefined {
  if (isMapping(node)) return typeof step === 'string' ? pairOf(node, step)?.value : undefined;
  return isList(node) && typeof step === 'number' ? node.items[step] : undefined;
}

/** The deepest existing node on a path; undefined for an empty document. With `atKey` the last step means the key itself, not its value. */
export function nodeAt(parsed: ParsedText, path: Path, atKey = false): YamlNode | undefined {
  let node = parsed.root;
  for (const [index, step] of path.entries()) {
    const last = atKey && index === path.length - 1;
    const child: YamlNode | undefined = last
      ? isMapping(node) && typeof step === 'string'
        ? pairOf(node, step)?.key
        : undefined
      : childAt(node, step);
    if (!child) break;
    node = child;
  }
  return node;
}

/** The position of what `nodeAt` finds, at its anchor or tag if it has one; undefined for an empty document. */
export function positionOf(parsed: ParsedText, path: Path, atKey = false): Position | undefined {
  const node = nodeAt(parsed, path, atKey);
  return node && { line: node.line, column: node.column };
}
