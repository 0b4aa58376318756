import { isMapping } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { afterBreak, lineEnd } from '../text-lines.ts';

/** A line that says nothing: empty, a comment, or the mark of a document. */
const says = /^(?!(?:---|\.\.\.)?[\s\x85]*(?:#.*)?$)/;

/** Whether the document is a mapping without braces, which ends where a line stands further out. */
export const isBlockMapping = ({ root }: ParsedText): boolean => isMapping(root) && !root.flow;

/** Where the first line with content behind the first document begins, in UTF-16 units; undefined when there is none. */
export function offsetBehindDocument({ text, documentEnd }: ParsedText): number | undefined {
  for (let at = documentEnd; at < text.length; at = afterBreak(text, lineEnd(text, at))) {
    if (says.test(text.slice(at, lineEnd(text, at)))) return at;
  }
  return undefined;
}
