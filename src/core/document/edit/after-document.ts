import { isMapping } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { afterBreak, lineEnd } from '../text-lines.ts';

/** A line without content: empty, a comment, or a document marker. */
const says = /^(?!(?:---|\.\.\.)?[\s\x85]*(?:#.*)?$)/;

/** Whether the document is a mapping without braces, which ends where a line is indented less. */
export const isBlockMapping = ({ root }: ParsedText): boolean => isMapping(root) && !root.flow;

/** The offset (UTF-16) of the first line with content after the first document; undefined when there is none. */
export function offsetBehindDocument({ text, documentEnd }: ParsedText): number | undefined {
  for (let at = documentEnd; at < text.length; at = afterBreak(text, lineEnd(text, at))) {
    if (says.test(text.slice(at, lineEnd(text, at)))) return at;
  }
  return undefined;
}
