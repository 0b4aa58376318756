import { isList, isMapping, isScalar, type Scalar, type YamlNode } from '../yaml/tree/node.ts';
import { afterBreak, lineEnd } from './text-lines.ts';

/** One entry of a collection (a key with its value, or a list item) and where it stands in the text. */
export interface Entry {
  /** The key's node; absent in a list. */
  key?: YamlNode;
  value: YamlNode;
  /** The dash, `?`, anchor, tag, key or value, whichever is first. */
  start: number;
  /** Behind its last character that is no white space and no comment. A block scalar includes its line breaks. */
  end: number;
  /** Behind the dash or colon and the value's anchor and tag: where a value can stand. Absent when there is no colon. */
  slot: number | undefined;
  /** In a flow collection: the comma before the entry. */
  comma: number | undefined;
}

/** Whether anything is written for a value, its anchor and tag not counted. */
export const isWritten = (node: YamlNode): boolean => node.end > node.content;

/** A scalar in a block, below its `|` or `>`. */
export const isBlockScalar = (node: YamlNode | undefined): node is Scalar & { style: 'literal' | 'folded' } =>
  isScalar(node) && (node.style === 'literal' || node.style === 'folded');

/** The header of a block scalar: `|`, `>2-`. */
export const headerOf = (text: string, { content }: Scalar): string => /^[|>][-+\d]*/.exec(text.slice(content, content + 4))?.[0] ?? '';

/** Where the lines of a block scalar begin, behind its header's line break. */
export const blockScalarBody = (text: string, { content }: Scalar): number => afterBreak(text, lineEnd(text, content));

/** Whether a node is a collection with brackets. */
export const isFlow = (node: YamlNode | undefined): boolean => (isMapping(node) || isList(node)) && node.flow;

/** The entries of a mapping or list in the order of the text; undefined for anything else, and for a pair right in a list (`[a: b]`). */
export function entriesOf(node: YamlNode | undefined): Entry[] | undefined {
  if (isMapping(node)) {
    if (node.bare) return undefined;
    return node.pairs.map((pair) => {
      const { key, value, start, end, colon, comma } = pair;
      return { key, value, start, end, slot: colon < 0 ? undefined : slotOf(value, colon), comma: comma < 0 ? undefined : comma };
    });
  }
  if (isList(node)) {
    return node.items.map((value, index) => {
      const mark = node.marks[index] ?? -1;
      const start = node.flow ? value.start : mark;
      const bare = isMapping(value) && value.bare;
      return {
        value,
        start,
        end: isWritten(value) || value.properties.length > 0 ? value.end : node.flow ? value.end : mark + 1,
        slot: bare ? undefined : node.flow ? value.content : slotOf(value, mark),
        comma: node.flow && mark >= 0 ? mark : undefined,
      };
    });
  }
  return undefined;
}

/** Behind the anchor and tag of a value, or behind the mark in front of it. */
const slotOf = ({ properties }: YamlNode, mark: number): number => properties.at(-1)?.end ?? mark + 1;
