import { isList, isMapping, isScalar, type List, type Mapping, type Scalar, type YamlNode } from '../yaml/tree/node.ts';
import { afterBreak, lineEnd } from './text-lines.ts';

/** One entry of a collection (a key with its value, or a list item) and where it is in the text. */
export interface Entry {
  /** The key's node; absent in a list. */
  key?: YamlNode;
  value: YamlNode;
  /** The dash, `?`, anchor, tag, key or value, whichever is first. */
  start: number;
  /** The offset just after its last character, not counting white space and comments. A block scalar includes its line breaks. */
  end: number;
  /** The offset just after the dash or colon and the value's anchor and tag: where a value can be written. Absent when there is no colon. */
  slot: number | undefined;
  /** In a flow collection: the comma before the entry. */
  comma: number | undefined;
}

/** Whether anything is written for a value, not counting its anchor and tag. */
export const isWritten = (node: YamlNode): boolean => node.end > node.content;

/** A scalar in a block, below its `|` or `>`. */
export const isBlockScalar = (node: YamlNode | undefined): node is Scalar & { style: 'literal' | 'folded' } =>
  isScalar(node) && (node.style === 'literal' || node.style === 'folded');

/** The header of a block scalar: `|`, `>2-`. */
export const headerOf = (text: string, { content }: Scalar): string => /^[|>][-+\d]*/.exec(text.slice(content, content + 4))?.[0] ?? '';

/** Where the lines of a block scalar begin, after its header's line break. */
export const blockScalarBody = (text: string, { content }: Scalar): number => afterBreak(text, lineEnd(text, content));

/** Whether a node is a collection with brackets. */
export const isFlow = (node: YamlNode | undefined): boolean => (isMapping(node) || isList(node)) && node.flow;

/** The entries of a mapping or list in the order of the text; undefined for anything else, and for a single pair in a list (`[a: b]`). */
export function entriesOf(node: YamlNode | undefined): Entry[] | undefined {
  if (isMapping(node)) return node.bare ? undefined : node.pairs.map(entryOfPair);
  if (isList(node)) return node.items.map((value, index) => entryOfItem(node, value, index));
  return undefined;
}

/** How many entries `entriesOf` has. */
export function countEntries(node: YamlNode | undefined): number {
  if (isMapping(node)) return node.bare ? 0 : node.pairs.length;
  return isList(node) ? node.items.length : 0;
}

/** One of the entries that `entriesOf` has, without making the others. */
export function entryAt(node: YamlNode | undefined, index: number): Entry | undefined {
  if (isMapping(node)) {
    const pair = node.bare ? undefined : node.pairs[index];
    return pair && entryOfPair(pair);
  }
  const item = isList(node) ? node.items[index] : undefined;
  return isList(node) && item ? entryOfItem(node, item, index) : undefined;
}

const entryOfPair = ({ key, value, start, end, colon, comma }: Mapping['pairs'][number]): Entry => ({
  key,
  value,
  start,
  end,
  slot: colon < 0 ? undefined : slotOf(value, colon),
  comma: comma < 0 ? undefined : comma,
});

function entryOfItem({ flow, marks }: List, value: YamlNode, index: number): Entry {
  const mark = marks[index] ?? -1;
  const bare = isMapping(value) && value.bare;
  return {
    value,
    start: flow ? value.start : mark,
    end: isWritten(value) || value.properties.length > 0 ? value.end : flow ? value.end : mark + 1,
    slot: bare ? undefined : flow ? value.content : slotOf(value, mark),
    comma: flow && mark >= 0 ? mark : undefined,
  };
}

/** The offset just after the anchor and tag of a value, or after the mark in front of it. */
const slotOf = ({ properties }: YamlNode, mark: number): number => properties.at(-1)?.end ?? mark + 1;
