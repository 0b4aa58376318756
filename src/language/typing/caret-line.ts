import { afterBreak, lineEnd, lineStart } from '../../core/document/text-lines.ts';
import { layoutOf, type Layout } from '../../core/document/write/layout.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { isComment, skipGap } from '../place/line-shape.ts';
import { entryBefore, spanAt, type Entry, type Sketch, type Span } from '../place/sketch.ts';
import { sketchOf } from '../place/sketch-of.ts';

/** The line of a caret, and what stands there. */
export interface CaretLine {
  text: string;
  offset: number;
  start: number;
  end: number;
  /** What stands before and behind the caret. */
  before: string;
  after: string;
  /** How far in the line is. */
  indent: number;
  layout: Layout;
  sketch: Sketch;
  /** The deepest entry that begins before the caret. */
  entry: Entry;
  span: Span | undefined;
  /** The entry of the block of text that the caret is in. */
  block: Entry | undefined;
}

/** Looks at the line of a caret. */
export function caretLine(parsed: ParsedText, offset: number): CaretLine {
  const { text } = parsed;
  const sketch = sketchOf(parsed);
  const start = Math.min(lineStart(text, offset), offset);
  const end = lineEnd(text, offset);
  const entry = entryBefore(sketch.root, offset);
  const before = text.slice(start, offset);
  const column = offset - start;
  const { value } = entry;
  const isBelow = value?.body !== undefined && offset >= value.body;
  // Below its last line, a block goes on where the caret is further in than its key.
  const isInside = isBelow && (offset <= value.end || (before.trim() === '' && column > entry.column));
  return {
    text,
    offset,
    start,
    end,
    before,
    after: text.slice(offset, end),
    indent: skipGap(text, start, end) - start,
    layout: layoutOf(parsed),
    sketch,
    entry,
    span: spanAt(sketch, offset),
    block: isInside ? entry : undefined,
  };
}

/** How far in the lines of a block of text are: as its first one is, or by a step where there is none. */
export function blockColumn(text: string, { value, column }: Entry, step: number): number {
  const usual = Math.max(column, 0) + step;
  if (value?.body === undefined) return usual;
  const said = /^[|>][-+]?([1-9])/.exec(text.slice(value.start, value.start + 3))?.[1];
  if (said !== undefined) return Math.max(column, 0) + Number(said);
  for (let at = value.body; at < value.end; at = afterBreak(text, lineEnd(text, at))) {
    const first = skipGap(text, at, value.end);
    if (first < lineEnd(text, at)) return first - at;
  }
  return usual;
}

/** Whether nothing but a comment stands behind the caret. */
export function isAtEnd({ text, offset, end }: CaretLine): boolean {
  const rest = skipGap(text, offset, end);
  return rest === end || (isComment(text, rest) && rest > offset);
}

/** Whether an offset is within a block of text, whose lines are no YAML. */
export const isInText = (parsed: ParsedText, offset: number): boolean => caretLine(parsed, offset).block !== undefined;
