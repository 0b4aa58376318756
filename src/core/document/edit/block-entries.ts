import { isBreak, isSeparator } from '../../yaml/text/characters.ts';
import type { Entry } from '../entries.ts';
import { splice, type TextChange } from '../write/text-change.ts';
import { afterBreak, beforeBreak, columnOf, isBlankLine, isCommentLine, lineEnd, lineStart, startsLine } from '../text-lines.ts';

/** The entries of a block collection, with what is needed to remove and insert lines. */
export interface BlockEntries {
  text: string;
  eol: string;
  entries: readonly Entry[];
  /** The end of what is before the collection: its key's colon, its dash, or 0. */
  floor: number;
  spacing: Spacing;
}

/**
 * How empty lines are treated: `even` spaces a new entry like its neighbours; `close` adds none and
 * leaves none after a removed entry; `below` puts a new entry under the empty lines and comments
 * before the next one, and outdents comments below a removed entry that were indented further. The last
 * two are for block scalars above, which would swallow what they leave (`|+` the empty lines).
 */
export type Spacing = 'even' | 'close' | 'below';

/** The end of the last line of something that ends at `end`, before its line break. A block scalar's end is after that break. */
export function lastLineEnd(text: string, end: number): number {
  return isBreak(text.charCodeAt(end - 1)) ? beforeBreak(text, end) : lineEnd(text, end);
}

/** The start of an entry that begins a line, including the comment lines directly above at its indentation. */
export function firstLineStart(text: string, start: number, floor: number): number {
  const column = columnOf(text, start);
  let line = lineStart(text, start);
  for (;;) {
    const above = lineStart(text, beforeBreak(text, line));
    if (above >= line || above < floor || !isCommentLine(text, above, column)) return line;
    line = above;
  }
}

const floorOf = ({ entries, floor }: BlockEntries, index: number): number => entries[index - 1]?.end ?? floor;

/** Where an entry's own text begins: at its comment lines when it begins a line. */
function chunkStart(block: BlockEntries, index: number): number {
  const start = block.entries[index]?.start ?? 0;
  return startsLine(block.text, start) ? firstLineStart(block.text, start, floorOf(block, index)) : start;
}

/** An entry's range with its comment lines and its trailing comment, without the first line's indentation. */
export function chunkRange(block: BlockEntries, index: number): { start: number; end: number } {
  const { text, entries } = block;
  const start = chunkStart(block, index);
  const entry = entries[index];
  const inLine = entry && startsLine(text, entry.start) ? start + columnOf(text, entry.start) : start;
  return { start: inLine, end: lastLineEnd(text, entry?.end ?? 0) };
}

/** Whether an empty line is directly above an entry. */
function gapAbove(block: BlockEntries, index: number): boolean {
  const { text } = block;
  const start = chunkStart(block, index);
  const line = lineStart(text, start);
  const above = lineStart(text, beforeBreak(text, line));
  return above < line && above >= floorOf(block, index) && isBlankLine(text, above);
}

/**
 * Removes an entry with its comments. The empty lines on one side of it go too, so that they do not
 * double up; where the next entry is on the line of a dash, that entry moves up to it.
 */
export function deleteEntry(block: BlockEntries, index: number): TextChange[] {
  const { text, entries } = block;
  const entry = entries[index];
  if (!entry) return [];
  const next = entries[index + 1];
  const last = lastLineEnd(text, entry.end);
  let end = afterBreak(text, last);
  if (!startsLine(text, entry.start)) {
    if (!next) return [splice(entry.start, last, '')];
    const comment = text.slice(end, next.start).search(/[^\s]/);
    return [splice(entry.start, comment < 0 ? next.start : end + comment, '')];
  }
  let start = chunkStart(block, index);
  const floor = floorOf(block, index);
  const blankAfter = end >= text.length || isBlankLine(text, end);
  if (gapAbove(block, index)) {
    if (blankAfter) {
      for (let above = lineStart(text, beforeBreak(text, start)); above >= floor && above < start && isBlankLine(text, above);) {
        start = above;
        above = lineStart(text, beforeBreak(text, start));
      }
    }
  }
  if (block.spacing !== 'even' || (index === 0 && next && !gapAbove(block, index))) {
    while (isBlankLine(text, end)) end = afterBreak(text, lineEnd(text, end));
  }
  // The last line of a text without a final line break takes the break before it along.
  if (end === last) return [splice(beforeBreak(text, start), end, '')];
  return [splice(start, end, ''), ...(block.spacing === 'below' ? dedentComments(text, end, columnOf(text, entry.start)) : [])];
}

/** Outdents the comments below an entry to its column, where a block scalar above would swallow them. */
function dedentComments(text: string, from: number, column: number): TextChange[] {
  const changes: TextChange[] = [];
  for (let at = from; at < text.length; at = afterBreak(text, lineEnd(text, at))) {
    const indent = /^ */.exec(text.slice(at, lineEnd(text, at)))?.[0].length ?? 0;
    if (!isBlankLine(text, at) && text[at + indent] !== '#') break;
    if (indent > column) changes.push(splice(at + column, at + indent, ''));
  }
  return changes;
}

/** The end of the last comment line below an entry that is indented further than the entry, as are all lines in between. */
function endOfComments(text: string, end: number, column: number): number {
  let last = end;
  for (let at = afterBreak(text, end); at > end && at < text.length; at = afterBreak(text, lineEnd(text, at))) {
    const indent = /^[ \t]*/.exec(text.slice(at, lineEnd(text, at)))?.[0].length ?? 0;
    if (text[at + indent] === '#' && indent > column) last = lineEnd(text, at);
    else if (!isBlankLine(text, at)) break;
    if (lineEnd(text, at) === text.length) break;
  }
  return last;
}

/** Inserts an entry, given as indented lines, at an index; spaced like its neighbours. */
export function insertEntry(block: BlockEntries, index: number, lines: readonly string[]): TextChange[] {
  const { text, eol, entries } = block;
  const [first] = entries;
  const before = entries[index - 1];
  const spaced = block.spacing === 'even' && entries.length > 1 && gapAbove(block, Math.min(Math.max(index, 1), entries.length - 1));
  const gap = spaced ? eol : '';
  if (block.spacing === 'below' && before && index < entries.length) {
    const at = chunkStart(block, index);
    return [splice(at, at, lines.join(eol) + eol)];
  }
  if (before) {
    const at = endOfComments(text, lastLineEnd(text, before.end), columnOf(text, before.start));
    // A block scalar above may end with a break that it keeps: that break must stay the same.
    const behind = afterBreak(text, at);
    if (isSeparator(text.charCodeAt(at))) return [splice(behind, behind, gap + lines.join(eol) + eol)];
    return [splice(at, at, eol + gap + lines.join(eol))];
  }
  if (!first) return [];
  const column = columnOf(text, first.start);
  if (!startsLine(text, first.start)) {
    return [splice(first.start, first.start, lines.join(eol).slice(column) + eol + gap + ' '.repeat(column))];
  }
  const at = chunkStart(block, 0);
  return [splice(at, at, lines.join(eol) + eol + gap)];
}
