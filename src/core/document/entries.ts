import { isMap, isSeq, type CST, type ParsedNode } from 'yaml';

/** One entry of a collection (a key with its value, or a list item) and where its tokens stand in the text. */
export interface Entry {
  /** The key's node; absent in a list. */
  key?: ParsedNode;
  value: ParsedNode | null;
  /** The dash, `?`, anchor, tag, key or value, whichever is first. */
  start: number;
  /** Behind the last token that is no white space and no comment. A block scalar includes its line breaks. */
  end: number;
  /** Behind the dash or colon and the value's anchor and tag: where a value can stand. Absent when there is no colon. */
  slot: number | undefined;
  /** The anchor and the tag of the value, as tokens. */
  properties: CST.SourceToken[];
  valueToken: CST.Token | undefined;
  /** In a flow collection: the comma before the entry. */
  comma: number | undefined;
}

type Item = CST.CollectionItem;
type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

const trivia = new Set(['space', 'comment', 'newline', 'comma']);
const isTrivia = (token: CST.Token): boolean => trivia.has(token.type);

const tokenEnd = (token: CST.SourceToken): number => token.offset + token.source.length;

/** Where the lines of a block scalar begin, behind its header's line break. */
export function blockScalarBody(token: CST.BlockScalar): number {
  return token.props.reduce((offset, prop) => offset + ('source' in prop ? prop.source.length : 0), token.offset);
}

/** The offset behind a value's last token, white space and comments not counted. */
export function contentEnd(token: CST.Token): number {
  switch (token.type) {
    case 'block-scalar':
      return blockScalarBody(token) + token.source.length;
    case 'block-map':
    case 'block-seq': {
      const item = token.items.findLast(hasContent);
      return item ? itemEnd(item) : token.offset;
    }
    case 'flow-collection': {
      const close = token.end.find((end) => end.type === 'flow-map-end' || end.type === 'flow-seq-end');
      return close ? tokenEnd(close) : token.offset + token.start.source.length;
    }
    default:
      return 'source' in token ? token.offset + token.source.length : token.offset;
  }
}

/** The offset of a value's first token; a block mapping's key may have an anchor before it. */
export function contentStart(token: CST.Token): number {
  if (token.type !== 'block-map' && token.type !== 'block-seq') return token.offset;
  const item = token.items.find(hasContent);
  return item ? itemStart(item) : token.offset;
}

function hasContent(item: Item): boolean {
  return Boolean(item.key ?? item.value) || [...item.start, ...(item.sep ?? [])].some((token) => !isTrivia(token));
}

function itemStart(item: Item): number {
  const first = item.start.find((token) => !isTrivia(token)) ?? item.key ?? item.sep?.find((token) => !isTrivia(token)) ?? item.value;
  return first ? contentStart(first) : 0;
}

function itemEnd(item: Item): number {
  if (item.value) return contentEnd(item.value);
  const last = item.sep?.findLast((token) => !isTrivia(token)) ?? item.key ?? item.start.findLast((token) => !isTrivia(token));
  return last ? contentEnd(last) : 0;
}

/** The collection's token; absent on what the parser made up, such as the mapping in `[a: b]`. */
export function collectionToken(node: ParsedNode | null): Collection | undefined {
  const token = node?.srcToken;
  if (token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection') return token;
  return undefined;
}

/** The entries of a mapping or sequence in the order of the text; undefined for anything else, or without tokens. */
export function entriesOf(node: ParsedNode | null): Entry[] | undefined {
  const token = collectionToken(node);
  if (isMap<ParsedNode, ParsedNode | null>(node) && token) {
    return node.items.map(({ key, value, srcToken }) => {
      const item: Item = srcToken ?? { start: [] };
      return entry(item, item.sep ?? [], value, item.sep ? item.sep.some((part) => part.type === 'map-value-ind') : false, key);
    });
  }
  if (isSeq<ParsedNode | null>(node) && token) {
    const items: Item[] = token.items.filter(hasContent);
    return node.items.map((value, index) => {
      const item = items[index] ?? { start: [] };
      // A pair written right in a flow list (`[a: b]`) is one item.
      if (item.key || item.sep) return { ...entry(item, item.sep ?? [], value, false), valueToken: undefined };
      return entry(item, item.start, value, true);
    });
  }
  return undefined;
}

function entry(item: Item, before: CST.SourceToken[], value: ParsedNode | null, open: boolean, key?: ParsedNode): Entry {
  const last = before.findLast((token) => !isTrivia(token));
  const start = itemStart(item);
  return {
    ...(key && { key }),
    value,
    start,
    end: itemEnd(item),
    slot: open ? (last ? tokenEnd(last) : start) : undefined,
    properties: before.filter(({ type }) => type === 'anchor' || type === 'tag'),
    valueToken: item.value,
    comma: item.start.find((part) => part.type === 'comma')?.offset,
  };
}
