import type { Path } from '../../report/finding.ts';
import { countUpTo } from '../../yaml/text/count-up-to.ts';
import { isMapping, isScalar, type Scalar, type YamlNode } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { blockScalarBody, headerOf, isBlockScalar } from '../entries.ts';
import { keyText, pairOf } from '../position.ts';

/** Where a value is: its step in the collection that contains it, and so on up to the root. */
export interface ScalarPlace {
  step: string | number;
  holder: YamlNode;
  above: ScalarPlace | undefined;
}

/** The path of a place; that of the root for none. */
export function pathOfPlace(place: ScalarPlace | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = place; at; at = at.above) path.push(at.step);
  return path.reverse();
}

/** A scalar as it is written, with its quotes, without a block's header. */
export interface WrittenScalar {
  start: number;
  end: number;
  quote: '"' | "'" | undefined;
  /** Its value as text. */
  text: string;
  place: ScalarPlace | undefined;
  isKey: boolean;
  /** The range that may be replaced without touching its quotes or its header. */
  inner: { start: number; end: number };
  /** The header of a block scalar (`|2-`). */
  header: { start: number; end: number } | undefined;
}

/** All scalars of a document, including keys, in the order of the text. Each is listed where it is written; aliases add none. */
export function scalarsOf(parsed: ParsedText): WrittenScalar[] {
  const scalars: WrittenScalar[] = [];
  const open: { node: YamlNode; place: ScalarPlace | undefined; isKey: boolean }[] = parsed.root
    ? [{ node: parsed.root, place: undefined, isKey: false }]
    : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, place, isKey } = next;
    if (isScalar(node)) scalars.push(written(parsed.text, node, place, isKey));
    else if (node.kind === 'mapping') {
      for (const { key, value } of node.pairs) {
        const below: ScalarPlace = { step: keyText(key), holder: node, above: place };
        open.push({ node: key, place: below, isKey: true }, { node: value, place: below, isKey });
      }
    } else if (node.kind === 'list') {
      for (const [step, item] of node.items.entries()) open.push({ node: item, place: { step, holder: node, above: place }, isKey });
    }
  }
  return scalars.sort((a, b) => a.start - b.start);
}

function written(text: string, node: Scalar, place: ScalarPlace | undefined, isKey: boolean): WrittenScalar {
  const { content: start, end } = node;
  const said = { text: node.text, place, isKey };
  if (isBlockScalar(node)) {
    const body = Math.min(blockScalarBody(text, node), end);
    const inner = { start: body, end };
    while (inner.end > body && isSpace(text[inner.end - 1])) inner.end--;
    while (inner.start < inner.end && isSpace(text[inner.start])) inner.start++;
    return {
      ...said,
      start: body,
      end,
      quote: undefined,
      inner: inner.start < inner.end ? inner : { start: body, end: body },
      header: { start, end: start + headerOf(text, node).length },
    };
  }
  const quote = node.style === 'double-quoted' ? '"' : node.style === 'single-quoted' ? "'" : undefined;
  const closed = quote !== undefined && end - start > 1 && text[end - 1] === quote;
  return {
    ...said,
    start,
    end,
    quote: closed ? quote : undefined,
    inner: closed ? { start: start + 1, end: end - 1 } : { start, end },
    header: undefined,
  };
}

/** White space in YAML's sense: NEL is a line break, which `trim` does not know. */
const isSpace = (unit = ''): boolean => unit === '\x85' || unit.trim() === '';

/** The text of a key's value in a mapping, as written there; empty when it has none. */
export function textOfKey(holder: YamlNode, name: string): string {
  const value = isMapping(holder) ? pairOf(holder, name)?.value : undefined;
  return isScalar(value) ? value.text : '';
}

/** The last scalar that begins at or before an offset, of scalars in the order of the text. */
export const scalarBefore = (scalars: readonly WrittenScalar[], offset: number): WrittenScalar | undefined =>
  scalars[countUpTo(offset, scalars.length, (index) => scalars[index]?.start ?? 0) - 1];

/** The scalar that contains an offset. */
export function scalarAt(scalars: readonly WrittenScalar[], offset: number): WrittenScalar | undefined {
  const scalar = scalarBefore(scalars, offset);
  return scalar && offset < scalar.end ? scalar : undefined;
}
