import { countUpTo } from '../../yaml/text/count-up-to.ts';
import type { Scalar } from '../../yaml/tree/node.ts';
import { isBreak } from '../../yaml/text/characters.ts';
import { blockScalarBody, isBlockScalar } from '../entries.ts';
import { afterBreak, lineEnd } from '../text-lines.ts';

/** As many characters of the value as are written one after the other in the text; `length` is what they take there. */
export interface Stretch {
  value: number;
  source: number;
  length: number;
}

/**
 * Where each character of a scalar's value is written, and the other way round: between them are indentation, folded line
 * breaks, quotes and escapes. Offsets are UTF-16 units, those of the value from its beginning.
 */
export class ValueMap {
  /** The value itself. */
  readonly value: string;
  /** In the order of both. */
  private readonly stretches: readonly Stretch[];

  constructor(value: string, stretches: readonly Stretch[]) {
    this.value = value;
    this.stretches = stretches;
  }

  /** The offset in the text of an offset in the value; of what is written nowhere, the end of what comes before it. */
  toText(offset: number): number {
    const found = this.find(offset, 'value');
    return found ? found.source + Math.min(Math.max(offset - found.value, 0), found.length) : 0;
  }

  /** The offset in the value of an offset in the text; of what is no part of it, such as indentation, that of what comes before. */
  toValue(offset: number): number {
    const found = this.find(offset, 'source');
    return found ? Math.min(found.value + Math.min(Math.max(offset - found.source, 0), found.length), this.value.length) : 0;
  }

  /** Where its first character and the end of its last are in the text. */
  get range(): { start: number; end: number } {
    const last = this.stretches.at(-1);
    return { start: this.stretches[0]?.source ?? 0, end: last ? last.source + last.length : 0 };
  }

  private find(offset: number, by: 'value' | 'source'): Stretch | undefined {
    const count = countUpTo(offset, this.stretches.length, (index) => this.stretches[index]?.[by] ?? 0);
    return this.stretches[Math.max(count - 1, 0)];
  }
}

/** The map of a scalar of a text, in one pass. Undefined where the two cannot be matched: of a value that was guessed. */
export function valueMapOf(text: string, node: Scalar): ValueMap | undefined {
  const stretches = isBlockScalar(node) ? ofBlock(text, node) : ofFlow(text, node);
  return stretches && new ValueMap(node.text, stretches);
}

/** A block: a line of the text is a line of the value without its indentation, or a part of one that is folded. */
function ofBlock(text: string, node: Scalar): Stretch[] | undefined {
  const value = node.text;
  const stretches: Stretch[] = [];
  const isFolded = node.style === 'folded';
  let indent: number | undefined;
  /** Where the value is read next, and the lines that are blank since the last one with text. */
  let at = 0;
  let blank: number[] = [];
  for (let start = blockScalarBody(text, node); start < node.end;) {
    const end = Math.min(lineEnd(text, start), node.end);
    const spaces = spacesAt(text, start, end);
    const next = afterBreak(text, end);
    if (start + spaces === end && (indent === undefined || spaces <= indent)) blank.push(end);
    else {
      const breaks = breaksAt(value, at);
      indent ??= spaces - spacesAt(value, at + breaks, value.length);
      if (indent < 0) return undefined;
      at = placeBlank(stretches, blank, at, breaks);
      blank = [];
      if (isFolded && breaks === 0 && stretches.length > 0) at++;
      const source = start + indent;
      if (!value.startsWith(text.slice(source, end), at)) return undefined;
      stretches.push({ value: at, source, length: end - source });
      at += end - source;
    }
    if (next === end) break;
    start = next;
  }
  placeBlank(stretches, blank, at, value.length - at);
  return stretches;
}

/** Gives blank lines the line breaks of the value that they stand for; returns the offset behind those. */
function placeBlank(stretches: Stretch[], lines: readonly number[], at: number, breaks: number): number {
  // The first line break ends the line before, unless it is folded away.
  const first = at + Math.max(breaks - lines.length, 0);
  for (const [index, source] of lines.entries()) stretches.push({ value: Math.min(first + index, at + breaks), source, length: 0 });
  return at + breaks;
}

function breaksAt(value: string, at: number): number {
  let end = at;
  while (isBreak(value.charCodeAt(end))) end++;
  return end - at;
}

function spacesAt(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at - start;
}

/** How many characters follow an `x`, `u` or `U` after a backslash. */
const digits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A plain scalar or one in quotes: character by character, but for escapes, doubled quotes and folded lines. */
function ofFlow(text: string, node: Scalar): Stretch[] | undefined {
  const { text: value, style } = node;
  const quoted = style !== 'plain';
  const stretches: Stretch[] = [];
  let from = node.content + (quoted ? 1 : 0);
  let at = 0;
  /** A piece of the text that stands for a piece of the value, however it is written. */
  const add = (length: number, taken: number): void => {
    const last = stretches.at(-1);
    const isNext = last && last.value + last.length === at && last.source + last.length === from && length === taken;
    if (isNext) last.length += length;
    else stretches.push({ value: at, source: from, length: Math.min(length, taken) });
    at += length;
    from += taken;
  };
  while (at < value.length && from < node.end) {
    const unit = text[from];
    const folded = foldedAt(text, from, node.end, style === 'double-quoted');
    if (folded) {
      from = folded.end;
      at += folded.breaks;
    } else if (style === 'single-quoted' && unit === "'") add(1, 2);
    else if (style === 'double-quoted' && unit === '\\') {
      const kind = text[from + 1] ?? '';
      const wide = kind === 'U' && (value.codePointAt(at) ?? 0) > 0xffff;
      add(wide ? 2 : 1, 2 + (Object.hasOwn(digits, kind) ? (digits[kind] ?? 0) : 0));
    } else if (unit === value[at]) add(1, 1);
    else return undefined;
  }
  if (stretches.length === 0) stretches.push({ value: 0, source: from, length: 0 });
  return at === value.length ? stretches : undefined;
}

/**
 * Line breaks with the blanks around them: where they end, and how many characters they are in the value. A single one is
 * a space, further ones stay, as do separators of lines and paragraphs; after a backslash, a single one is nothing at all.
 */
function foldedAt(text: string, from: number, end: number, escapes: boolean): { end: number; breaks: number } | undefined {
  let at = from;
  const escaped = escapes && text[at] === '\\' && isBreak(text.charCodeAt(at + 1));
  if (escaped) at++;
  while (at < end && isBlank(text[at])) at++;
  if (at >= end || !isBreak(text.charCodeAt(at))) return undefined;
  const isSeparator = '\u2028\u2029'.includes(text[at] ?? '');
  let breaks = 0;
  while (at < end && (isBlank(text[at]) || isBreak(text.charCodeAt(at)))) {
    if (isBreak(text.charCodeAt(at))) {
      breaks++;
      at = afterBreak(text, at);
    } else at++;
  }
  return { end: at, breaks: escaped ? breaks - 1 : isSeparator ? breaks : Math.max(breaks - 1, 1) };
}

const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\t';
