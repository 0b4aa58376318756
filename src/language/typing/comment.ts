import { afterBreak, lineEnd, lineStart } from '../../core/document/text-lines.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { endWithLines } from '../place/entry-lines.ts';
import { isComment, skipGap } from '../place/line-shape.ts';
import { entryBefore, spanAt, type Range, type Sketch } from '../place/sketch.ts';
import { sketchOf } from '../place/sketch-of.ts';
import type { TextEdit } from './text-edit.ts';

/** A line, from where it begins to its break, and where something stands in it. */
interface Line extends Range {
  first: number;
}

/**
 * Comments lines out, each key and item with all that stands in it, or in again: the comments at the caret as far as they
 * are one key or item. Undefined in a block of text, whose lines are no YAML, and where nothing is written.
 */
export function toggleComment(parsed: ParsedText, selected: Range): TextEdit | undefined {
  const sketch = sketchOf(parsed);
  const { text } = sketch;
  const start = lineStart(text, selected.start);
  // A selection that ends where a line begins has nothing of that line.
  const last = selected.end > selected.start && lineStart(text, selected.end) === selected.end ? selected.end - 1 : selected.end;
  const chosen = written(linesBetween(text, start, lineEnd(text, Math.max(last, start))));
  const [top] = chosen;
  if (!top || isWithinBlock(sketch, top.first)) return undefined;
  if (!chosen.every(({ first }) => isCommentLine(sketch, first))) return commentOut(text, wholeEntries(sketch, chosen), selected);
  const lines = chosen.length === 1 && selected.start === selected.end ? commentedEntry(sketch, top) : chosen;
  return commentIn(text, lines, selected);
}

function commentOut(text: string, { start, end }: Range, selected: Range): TextEdit | undefined {
  const lines = written(linesBetween(text, start, end));
  const column = Math.min(...lines.map((line) => line.first - line.start));
  return rewrite(text, lines, selected, ({ start: at }) => ({ at: at + column, remove: 0, insert: '# ' }));
}

const commentIn = (text: string, lines: readonly Line[], selected: Range): TextEdit | undefined =>
  rewrite(text, lines, selected, ({ first }) => ({ at: first, remove: text[first + 1] === ' ' ? 2 : 1, insert: '' }));

/** One edit of all lines, with the caret where it was among them. */
function rewrite(
  text: string,
  lines: readonly Line[],
  selected: Range,
  change: (line: Line) => { at: number; remove: number; insert: string },
): TextEdit | undefined {
  const [top, bottom] = [lines[0], lines.at(-1)];
  if (!top || !bottom) return undefined;
  const parts: string[] = [];
  let done = top.start;
  let caret = selected.start;
  for (const line of lines) {
    const { at, remove, insert } = change(line);
    parts.push(text.slice(done, at), insert);
    done = at + remove;
    if (at <= selected.start) caret += insert.length - Math.min(remove, selected.start - at);
  }
  parts.push(text.slice(done, bottom.end));
  const insert = parts.join('');
  return { start: top.start, end: bottom.end, insert, caret: Math.max(top.start, Math.min(caret, top.start + insert.length)) };
}

/** The lines of all keys and items that the lines belong to. */
function wholeEntries(sketch: Sketch, lines: readonly Line[]): Range {
  const { text } = sketch;
  let start = lines[0]?.start ?? 0;
  let end = 0;
  for (const line of lines) {
    // Within what an earlier line began.
    if (line.end <= end) continue;
    end = Math.max(end, line.end);
    if (isCommentLine(sketch, line.first)) continue;
    let entry = entryBefore(sketch.root, line.first);
    if (!entry.parent) continue;
    const begins = lineStart(text, entry.start);
    while (entry.parent?.parent && entry.parent.start >= begins) entry = entry.parent;
    start = Math.min(start, begins);
    end = Math.max(end, lastWritten(sketch, entry.start, endWithLines(sketch, entry)));
  }
  return { start, end };
}

/** The end of the last line before an offset that is neither empty nor a comment outside of a block of text. */
function lastWritten(sketch: Sketch, start: number, end: number): number {
  const { text } = sketch;
  for (let at = end; at > start;) {
    const begin = lineStart(text, at - 1);
    const stop = Math.min(lineEnd(text, begin), end);
    const first = skipGap(text, begin, stop);
    if (begin <= start || (first < stop && !isCommentLine(sketch, first))) return stop;
    at = begin;
  }
  return lineEnd(text, start);
}

/** The comments from a line on that are one key or item, all of it commented out. */
function commentedEntry(sketch: Sketch, top: Line): readonly Line[] {
  const { text, end } = sketch;
  const column = top.first - top.start;
  const lines: Line[] = [];
  for (let at = top.start; at < end || lines.length === 0;) {
    const stop = lineEnd(text, at);
    const first = skipGap(text, at, stop);
    if (first < stop && !(first - at === column && isCommentLine(sketch, first))) break;
    lines.push({ start: at, end: stop, first });
    const next = afterBreak(text, stop);
    if (next === stop) break;
    at = next;
  }
  const bare = lines.map(({ first, end: stop }) => text.slice(text[first + 1] === ' ' ? first + 2 : first + 1, stop)).join('\n');
  const inner = sketchOf(parseText(bare));
  const entry = inner.root.children[0];
  if (!entry || entry.kind === 'word' || lineStart(bare, entry.start) > 0) return [top];
  const count = bare.slice(0, lastWritten(inner, entry.start, endWithLines(inner, entry))).split('\n').length;
  return written(lines.slice(0, count));
}

const written = (lines: readonly Line[]): Line[] => lines.filter(({ first, end }) => first < end);

function linesBetween(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at <= end;) {
    const stop = lineEnd(text, at);
    lines.push({ start: at, end: stop, first: skipGap(text, at, stop) });
    const next = afterBreak(text, stop);
    if (next === stop) break;
    at = next;
  }
  return lines;
}

/** Whether a comment stands at an offset, rather than a line of text that begins like one. Behind the document nothing but comments begins so. */
const isCommentLine = (sketch: Sketch, first: number): boolean =>
  isComment(sketch.text, first) && (first >= sketch.end || spanAt(sketch, first + 1)?.kind === 'comment');

/** Whether a line is in a block of text, below its header. */
function isWithinBlock(sketch: Sketch, first: number): boolean {
  const span = spanAt(sketch, first);
  return span?.kind === 'block' && span.body !== undefined && first >= span.body;
}
