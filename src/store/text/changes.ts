import { applyChanges as applyInOrder, type TextChange } from '../../core/document/write/text-change.ts';

/** Applies changes in any order (Monaco reports the last first); every offset refers to the text before any of them. */
export const applyChanges = (text: string, changes: readonly TextChange[]): string =>
  applyInOrder(
    text,
    [...changes].sort((a, b) => a.offset - b.offset),
  );

/** The one span in which two texts differ. */
export interface Span {
  /** UTF-16 units from the start, the same in both texts. */
  offset: number;
  /** The old text of the span. */
  removed: string;
  /** The new text of the span. */
  inserted: string;
}

/** UTF-16 units that are compared at a time. */
const block = 1024;

/** The smallest span that turns one text into another; undefined when they are equal. */
export function spanBetween(before: string, after: string): Span | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  // Whole blocks first, which the browser compares much faster than single units.
  while (start + block <= shorter && before.slice(start, start + block) === after.slice(start, start + block)) start += block;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  const left = shorter - start;
  while (
    end + block <= left &&
    before.slice(before.length - end - block, before.length - end) === after.slice(after.length - end - block, after.length - end)
  )
    end += block;
  while (end < left && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  return { offset: start, removed: before.slice(start, before.length - end), inserted: after.slice(start, after.length - end) };
}

/** The text before a span was changed, from the text after it. */
export const revertSpan = (text: string, { offset, removed, inserted }: Span): string =>
  text.slice(0, offset) + removed + text.slice(offset + inserted.length);

/** The text after a span is changed, from the text before it. */
export const replaySpan = (text: string, { offset, removed, inserted }: Span): string =>
  text.slice(0, offset) + inserted + text.slice(offset + removed.length);
