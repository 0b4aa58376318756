import type { Property, YamlNode } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { nodesIn } from '../../yaml/tree/walk.ts';
import { splice, type TextChange } from './text-change.ts';

/** The anchor of a node as written in the text. */
export const anchorOf = (node: YamlNode): Property | undefined => node.properties.find(({ kind }) => kind === 'anchor');

/** The tag of a node as written in the text. */
export const tagOf = (node: YamlNode): Property | undefined => node.properties.find(({ kind }) => kind === 'tag');

/** Removes an anchor, with the space that separates it from what follows or, at the end of a line, from what precedes it. */
export function dropAnchor(text: string, { start, end }: Property): TextChange {
  if (/[ \t]/.test(text[end] ?? '')) return splice(start, end + 1, '');
  return /[ \t]/.test(text[start - 1] ?? '') ? splice(start - 1, end, '') : splice(start, end, '');
}

/** Removes the anchors inside a range, as a copy of it must not capture their aliases. */
export function dropAnchors({ text, root }: ParsedText, start: number, end: number): TextChange[] {
  if (!text.slice(start, end).includes('&')) return [];
  const changes: TextChange[] = [];
  for (const node of nodesIn(root)) {
    const anchor = anchorOf(node);
    if (anchor && anchor.start >= start && anchor.start < end) changes.push(dropAnchor(text, anchor));
  }
  return changes;
}
