import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Pair, type Scalar } from 'yaml';
import type { Path } from '../report/finding.ts';
import type { ParsedText } from './parse.ts';

/** A place in the text as go-yaml counts it: 1-based, the column in characters. */
export interface Position {
  line: number;
  column: number;
}

/** Turns a UTF-16 offset into go-yaml's line and column. A leading BOM has no column. */
export function positionAt(parsed: ParsedText, offset: number): Position {
  const { lineStarts } = parsed.lines;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = lineStarts[low] ?? 0;
  let column = 1;
  for (let at = start; at < offset; at++) {
    const code = parsed.text.charCodeAt(at);
    const lowSurrogate = code >= 0xdc00 && code <= 0xdfff;
    const bom = at === 0 && code === 0xfeff;
    if (!lowSurrogate && !bom) column++;
  }
  return { line: low + 1, column };
}

/** A node and where go-yaml says it starts: at its anchor or tag when it has one. */
export interface Located {
  node: ParsedNode | null;
  offset: number;
}

type SourceTokens = readonly { type: string; offset: number }[] | undefined;

function startOf(node: ParsedNode | null, before: SourceTokens, fallback: number): number {
  if (!node) return fallback;
  const { range } = node;
  const decorated = !isAlias(node) && (node.anchor !== undefined || node.tag !== undefined);
  if (!decorated) return range[0];
  const property = before?.find((token) => token.type === 'anchor' || token.type === 'tag');
  return property ? property.offset : range[0];
}

/** The text of a scalar; the failsafe schema makes it nothing else. */
export const scalarText = (node: Scalar): string => (typeof node.value === 'string' ? node.value : '');

/** The text of a mapping key as go-yaml's node has it; empty for a key that is no scalar. */
export function keyText(key: ParsedNode | null): string {
  if (isScalar(key)) return scalarText(key);
  return isAlias(key) ? key.source : '';
}

/** The key of a pair with its offset. */
export function locateKey(pair: Pair<ParsedNode, ParsedNode | null>): Located {
  const token = pair.srcToken as { start?: SourceTokens } | undefined;
  return { node: pair.key, offset: startOf(pair.key, token?.start, pair.key.range[0]) };
}

/** The value of a pair with its offset. */
export function locateValue(pair: Pair<ParsedNode, ParsedNode | null>): Located {
  const token = pair.srcToken as { sep?: SourceTokens } | undefined;
  return { node: pair.value, offset: startOf(pair.value, token?.sep, pair.key.range[1]) };
}

/** An item of a sequence with its offset. */
export function locateItem(sequence: ParsedNode & { items: (ParsedNode | null)[] }, index: number): Located {
  const token = sequence.srcToken as { items?: { start?: SourceTokens }[] } | undefined;
  const node = sequence.items[index] ?? null;
  return { node, offset: startOf(node, token?.items?.[index]?.start, sequence.range[0]) };
}

/** The root node with its offset; undefined for an empty document. */
export function locateRoot(parsed: ParsedText): Located | undefined {
  const node = parsed.document.contents;
  if (!node) return undefined;
  const decorated = !isAlias(node) && (node.anchor !== undefined || node.tag !== undefined);
  if (!decorated) return { node, offset: node.range[0] };
  // The root's anchor and tag stand between the document's start and the node.
  const before = parsed.text.slice(0, node.range[0]);
  const at = before.search(/(?:^|\s)[&!]\S*\s*(?:[&!]\S*\s*)?$/);
  return { node, offset: at < 0 ? node.range[0] : at + (/\s/.test(before[at] ?? '') ? 1 : 0) };
}

/** One step down, as vcontext's tree takes it: into mappings and sequences, never through an alias. */
export function locateChild(parent: Located, step: string | number): Located | undefined {
  const { node } = parent;
  if (isMap<ParsedNode, ParsedNode | null>(node) && typeof step === 'string') {
    // Of duplicate keys the last one stands, as in a Go map.
    for (let at = node.items.length - 1; at >= 0; at--) {
      const pair = node.items[at];
      if (pair && keyText(pair.key) === step) return locateValue(pair);
    }
  }
  if (isSeq<ParsedNode | null>(node) && typeof step === 'number' && step < node.items.length) {
    // Sequences of a parsed document hold parsed nodes.
    return locateItem(node as ParsedNode & { items: (ParsedNode | null)[] }, step);
  }
  return undefined;
}

/** The deepest existing node on a path with its offset; undefined for an empty document. With `atKey` the last step is a key which itself is meant, not its value. */
export function locate(parsed: ParsedText, path: Path, atKey = false): Located | undefined {
  let located = locateRoot(parsed);
  if (!located) return undefined;
  for (const [index, step] of path.entries()) {
    const child: Located | undefined = atKey && index === path.length - 1 ? locateKeyIn(located, step) : locateChild(located, step);
    if (!child) break;
    located = child;
  }
  return located;
}

/** The place of what `locate` finds; undefined for an empty document. */
export function positionOf(parsed: ParsedText, path: Path, atKey = false): Position | undefined {
  const located = locate(parsed, path, atKey);
  return located && positionAt(parsed, located.offset);
}

function locateKeyIn({ node }: Located, step: string | number): Located | undefined {
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return undefined;
  const pair = node.items.findLast((item) => keyText(item.key) === step);
  return pair && locateKey(pair);
}
