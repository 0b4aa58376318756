import type { TextChange } from '../../core/document/edit/apply-edit.ts';
import { applyChanges, spanBetween } from '../../store/text/changes.ts';
import { LineMap, type Position } from './line-map.ts';

/** The part of Monaco's IRange used here. */
export interface LineRange {
  startLineNumber: number;
  startColumn: number;
  endLineNumber: number;
  endColumn: number;
}

/** One replacement in a model: what Monaco reports afterwards, and what it takes to make one. */
export interface ModelChange {
  range: LineRange;
  text: string;
}

/** Changes whose offsets all refer to the text before them, and the lines of the text after them. */
interface ReadChanges {
  changes: TextChange[];
  lines: LineMap;
}

/**
 * What an event of the model changed, in offsets of the true text. Monaco reports the replacements of
 * one edit from the end of the text to its start, all with offsets in the text before; where it joined
 * several edits into one event they come in sequence, and each is returned as a step of its own.
 */
export function readModelChanges(lines: LineMap, changes: readonly ModelChange[]): ReadChanges[] {
  const steps = fromEndToStart(changes) ? [changes] : changes.map((change) => [change]);
  let before = lines;
  return steps.map((step) => {
    const read = step.map((change) => toTextChange(before, change));
    before = new LineMap(applyChanges(before.text, read));
    return { changes: read, lines: before };
  });
}

/** The smallest replacement that makes a model of one text show another; undefined when it already does. */
export function differenceFor(from: LineMap, to: string): ModelChange | undefined {
  const span = spanBetween(from.text, to);
  if (!span) return undefined;
  let start = span.offset;
  let end = start + span.removed.length;
  let after = start + span.inserted.length;
  if (isInsidePair(from.text, start) || isInsidePair(to, start)) start--;
  if (isInsidePair(from.text, end) || isInsidePair(to, after)) {
    end++;
    after++;
  }
  const first = from.positionAt(start);
  const last = from.positionAt(end);
  const inserted = to.slice(start, after);
  return {
    range: {
      startLineNumber: first.lineNumber,
      startColumn: first.column,
      endLineNumber: last.lineNumber,
      endColumn: last.column,
    },
    text: start === 0 ? withoutMark(inserted) : inserted,
  };
}

/** A text without its byte order mark, which no model shows. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** Where a text ends that is inserted at a position. */
export function endOfInserted({ range, text }: ModelChange): Position {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1)?.length ?? 0;
  return {
    lineNumber: range.startLineNumber + lines.length - 1,
    column: lines.length === 1 ? range.startColumn + last : last + 1,
  };
}

function toTextChange(lines: LineMap, { range, text }: ModelChange): TextChange {
  const offset = lines.offsetAt({ lineNumber: range.startLineNumber, column: range.startColumn });
  const end = lines.offsetAt({ lineNumber: range.endLineNumber, column: range.endColumn });
  return { offset, length: end - offset, text };
}

function fromEndToStart(changes: readonly ModelChange[]): boolean {
  return changes.every(({ range }, index) => {
    const before = changes[index - 1]?.range;
    if (!before) return true;
    return (
      range.endLineNumber < before.startLineNumber ||
      (range.endLineNumber === before.startLineNumber && range.endColumn <= before.startColumn)
    );
  });
}

/** Whether an offset separates CR from LF, or one half of a surrogate pair from the other: not a place for an edit. */
function isInsidePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before === 0x0d) return after === 0x0a;
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
