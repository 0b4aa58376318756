import type { CST, ParsedNode } from 'yaml';
import { contentStart } from './entries.ts';
import type { ParsedText } from './parse.ts';
import { splice, type TextChange } from './text-change.ts';

type Property = 'anchor' | 'tag';

/** The anchors and tags in a token, in the order of the text. */
function* propertiesIn(token: CST.Token | null | undefined): Generator<CST.SourceToken> {
  if (!token || !('items' in token)) return;
  for (const { start, key, sep, value } of token.items) {
    for (const part of start) if (part.type === 'anchor' || part.type === 'tag') yield part;
    yield* propertiesIn(key);
    for (const part of sep ?? []) if (part.type === 'anchor' || part.type === 'tag') yield part;
    yield* propertiesIn(value);
  }
}

/** The anchor or the tag of a node as a token; undefined when it has none. Not for the root, whose token stands outside of it. */
export function propertyOf({ document }: ParsedText, node: ParsedNode, type: Property): CST.SourceToken | undefined {
  const source = type === 'anchor' && 'anchor' in node ? node.anchor : 'tag' in node ? node.tag : undefined;
  if (source === undefined) return undefined;
  const start = node.srcToken ? contentStart(node.srcToken) : node.range[0];
  let last: CST.SourceToken | undefined;
  for (const token of propertiesIn(document.contents?.srcToken)) {
    if (token.type === type && token.offset < start) last = token;
  }
  return last;
}

/** Takes an anchor out, with the space that parts it from what follows or, at the end of a line, from what is before. */
export function dropAnchor(text: string, { offset, source }: CST.SourceToken): TextChange {
  const end = offset + source.length;
  if (/[ \t]/.test(text[end] ?? '')) return splice(offset, end + 1, '');
  return /[ \t]/.test(text[offset - 1] ?? '') ? splice(offset - 1, end, '') : splice(offset, end, '');
}

/** Takes out the anchors inside of a range, as a copy of it must not take their aliases over. */
export function dropAnchors({ text, document }: ParsedText, start: number, end: number): TextChange[] {
  const anchors = [...propertiesIn(document.contents?.srcToken)].filter(({ type, offset }) => type === 'anchor' && offset >= start && offset < end);
  return anchors.map((anchor) => dropAnchor(text, anchor));
}
