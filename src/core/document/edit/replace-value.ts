import { isScalar, type List, type Mapping, type Scalar, type YamlNode } from '../../yaml/tree/node.ts';
import { isBreak } from '../../yaml/text/characters.ts';
import { firstLineStart, lastLineEnd } from './block-entries.ts';
import { blockScalarBody, headerOf, isBlockScalar, isWritten } from '../entries.ts';
import type { Layout } from '../write/layout.ts';
import type { NodePlace } from './node-place.ts';
import { splice, type TextChange } from '../write/text-change.ts';
import { afterBreak, beforeBreak, columnOf, isBlank, lineBreak, lineEnd, lineStart, startsLine } from '../text-lines.ts';
import { doubleQuoted } from '../write/double-quoted.ts';
import { blockScalar, singleQuoted } from '../write/write-scalar.ts';
import {
  isBlockCollection,
  isList,
  writeFlow,
  writeLines,
  writeValue,
  type NewValue,
  type Style,
  type Written,
} from '../write/write-value.ts';

/** Writes a new scalar in the style of the one it replaces; undefined where it does not fit that style. */
export function writeLikeOld(text: string, place: NodePlace, value: NewValue, layout: Layout): Written | undefined {
  const { node } = place;
  if (typeof value !== 'string' || !isScalar(node)) return undefined;
  const inline = (head: string | undefined): Written | undefined =>
    head === undefined || (value.includes('\n') && !place.flow) ? undefined : { head, lines: [] };
  if (node.style === 'double-quoted') return inline(doubleQuoted(value));
  if (node.style === 'single-quoted') return inline(singleQuoted(value));
  if (!isBlockScalar(node)) return undefined;
  const [, style = '|', indicator] = /^([|>])[-+]?([1-9]?)/.exec(headerOf(text, node)) ?? [];
  const parentColumn = place.entry ? columnOf(text, place.entry.start) : 0;
  const own = /^( +)[^ \r\n]/m.exec(text.slice(blockScalarBody(text, node), node.end))?.[1]?.length;
  const indent = indicator ? parentColumn + Number(indicator) : (own ?? parentColumn + layout.step);
  return blockScalar(value, style === '>' ? '>' : '|', indent, parentColumn, indicator !== '');
}

/** Replaces the value at a place; what is written before and after it on its line stays. */
export function replaceValue(text: string, place: NodePlace, value: NewValue, written: Written | undefined, style: Style): TextChange[] {
  const { entry, node } = place;
  const old = node && isWritten(node) ? node : undefined;
  if (place.flow) {
    const head = written?.head ?? writeFlow(value, style);
    if (!old || isBare(old)) return entry ? fillFlow(place, head) : [];
    return [splice(old.content, old.end, head)];
  }
  return new BlockValue(text, place, old, style).replace(value, written);
}

function fillFlow({ entry, node }: NodePlace, head: string): TextChange[] {
  if (!entry) return [];
  if (entry.slot !== undefined) return [splice(entry.slot, entry.slot, ` ${head}`)];
  // A key without a colon, or a single pair in a list.
  return entry.key && node && !isWritten(node) ? [splice(entry.end, entry.end, `: ${head}`)] : [splice(entry.start, entry.end, head)];
}

/** A single pair in a flow list. */
const isBare = (node: YamlNode): boolean => node.kind === 'mapping' && node.bare;

/** A value in block context, and the ways to replace it. */
class BlockValue {
  private readonly text: string;
  private readonly place: NodePlace;
  private readonly old: YamlNode | undefined;
  private readonly style: Style;
  private readonly slot: number;
  private readonly column: number;

  constructor(text: string, place: NodePlace, old: YamlNode | undefined, style: Style) {
    this.text = text;
    this.place = place;
    this.old = old;
    this.style = style;
    const { entry } = place;
    this.slot = entry ? (entry.slot ?? entry.end) : (old?.content ?? 0);
    this.column = entry ? columnOf(text, entry.start) : 0;
  }

  replace(value: NewValue, like: Written | undefined): TextChange[] {
    const { old } = this;
    if (!old) return this.place.entry ? this.replaceInline(this.slot, this.slot, value, like) : this.fillEmptyDocument(value);
    if (isBlockScalar(old)) return this.replaceBlockScalar(old, value, like);
    if ((old.kind === 'mapping' || old.kind === 'list') && !old.flow) return this.replaceCollection(old, value, like);
    return this.replaceInline(old.content, old.end, value, like);
  }

  private get eol(): string {
    return this.style.layout.eol;
  }

  /** The value as it follows its colon or dash; at the root, as it begins a line. */
  private write(value: NewValue): Written {
    if (!this.place.entry && isBlockCollection(value)) return { head: '', lines: writeLines(value, 0, this.style) };
    return writeValue(value, this.column, this.place.entry?.key !== undefined, this.style);
  }

  /** A collection's lines from a column on; the first one continues what is already on its line. */
  private writeFrom(value: NewValue, column: number): string {
    return writeLines(value, column, this.style).join(this.eol).slice(column);
  }

  /** Replaces an absent value, or one that is not a block: a scalar, an alias, a flow collection. */
  private replaceInline(start: number, end: number, value: NewValue, like: Written | undefined): TextChange[] {
    const { text, slot } = this;
    const absent = start === end;
    const after = lineEnd(text, end);
    if (isBlockCollection(value)) {
      const ownLine = !absent && startsLine(text, start);
      // A list item's first entry is on the line of its dash: `- key: value`.
      const behindDash =
        this.place.entry &&
        !this.place.entry.key &&
        this.place.entry.value.properties.length === 0 &&
        !lineBreak.test(text.slice(slot, start));
      if (ownLine || (behindDash && isBlank(text, end, after))) {
        return [
          splice(start, end, absent ? ` ${this.writeFrom(value, columnOf(text, slot) + 1)}` : this.writeFrom(value, columnOf(text, start))),
        ];
      }
    }
    const { head, lines } = like ?? this.write(value);
    const below = lines.length > 0 ? [splice(after, after, this.eol + lines.join(this.eol))] : [];
    if (head === '') {
      return [this.takeOut(start, end), ...below];
    }
    return [splice(start, end, absent ? ` ${head}` : head), ...below];
  }

  /** Removes what is on the line of the colon or dash. go-yaml accepts no tab after a dash, so a comment there gets a space. */
  private takeOut(start: number, end: number): TextChange {
    const { text } = this;
    const blanks = this.place.entry?.key ? '' : (/^[ \t]*(?=#)/.exec(text.slice(end, lineEnd(text, end)))?.[0] ?? '');
    return splice(Math.min(this.slot, start), end + blanks.length, blanks && ' ');
  }

  private replaceBlockScalar(old: Scalar, value: NewValue, like: Written | undefined): TextChange[] {
    const { text, eol } = this;
    const start = old.content;
    const headerEnd = start + headerOf(text, old).length;
    const body = blockScalarBody(text, old);
    const { end } = old;
    const { head, lines } = like ?? this.write(value);
    const header = head === '' ? this.takeOut(start, headerEnd) : splice(start, headerEnd, head);
    if (end <= body) {
      const after = lineEnd(text, headerEnd);
      return [header, ...(lines.length > 0 ? [splice(after, after, eol + lines.join(eol))] : [])];
    }
    if (!isBreak(text.charCodeAt(end - 1))) return [header, splice(beforeBreak(text, body), end, lines.map((line) => eol + line).join(''))];
    return [header, splice(body, end, lines.map((line) => line + eol).join(''))];
  }

  private replaceCollection(old: Mapping | List, value: NewValue, like: Written | undefined): TextChange[] {
    const { text, slot, eol } = this;
    const start = old.content;
    const last = lastLineEnd(text, old.end);
    const collection = isBlockCollection(value);
    if (!startsLine(text, start) || !this.place.entry) {
      if (collection) return [splice(start, last, this.writeFrom(value, columnOf(text, start)))];
      const { head, lines } = like ?? this.write(value);
      return [splice(start, last, [head, ...lines].join(eol))];
    }
    const first = firstLineStart(text, start, slot);
    const sameKind = collection && isList(value) === (old.kind === 'list');
    const { head, lines } = sameKind
      ? { head: '', lines: writeLines(value, columnOf(text, start), this.style) }
      : (like ?? this.write(value));
    const inline = head === '' ? [] : [splice(slot, slot, ` ${head}`)];
    if (lines.length > 0) return [...inline, splice(first, last, lines.join(eol))];
    const end = afterBreak(text, last);
    return [...inline, end === last ? splice(beforeBreak(text, first), last, '') : splice(first, end, '')];
  }

  /** Writes after all comments of a document without content, before the line that ends it. */
  private fillEmptyDocument(value: NewValue): TextChange[] {
    const { text, eol } = this;
    const { head, lines } = this.write(value);
    const written = (head === '' ? lines : [head, ...lines]).join(eol);
    let at = lineStart(text, 0);
    for (let marked = false; at < text.length; at = afterBreak(text, lineEnd(text, at))) {
      const line = text.slice(at, lineEnd(text, at));
      if (/^\.\.\.(\s|$)/.test(line) || (marked && /^---(\s|$)/.test(line))) break;
      marked ||= /^---(\s|$)/.test(line);
    }
    const onNewLine = at === lineStart(text, at) && (at === lineStart(text, 0) || isBreak(text.charCodeAt(at - 1)));
    return [splice(at, at, onNewLine ? written + eol : eol + written)];
  }
}
