import { brokenText, notFormatted } from '#words/language/structure';
import { meaningOf, type Numbers } from '../../core/document/edit/meaning.ts';
import { applyChanges, splice, type TextChange } from '../../core/document/write/text-change.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import type { Range } from '../place/sketch.ts';
import { sketchOf } from '../place/sketch-of.ts';
import { blanks } from '../typing/text-edit.ts';
import { alignComments } from './align-comments.ts';
import { alignEntries } from './align-entries.ts';
import { changesOfLines } from './change-lines.ts';
import { Lines } from './lines.ts';

/** Changes of blanks and line breaks, in the order of the text; or why there are none. */
export type Formatted = { ok: true; changes: TextChange[] } | { ok: false; reason: string };

/**
 * Lays out a text, or some lines of it, as Butane's documentation does: two blanks a level, lists further in than their
 * key, one blank behind a mark, one empty line at most, none at the end. Nothing but blanks and line breaks changes, and
 * the text means what it meant; otherwise nothing is changed.
 */
export function formatText(parsed: ParsedText, range: Range = { start: 0, end: parsed.text.length }): Formatted {
  if (parsed.problem) return { ok: false, reason: brokenText };
  const lines = new Lines(parsed);
  const { begin, end } = sketchOf(parsed);
  const stop = range.end >= parsed.text.length ? parsed.text.length : lines.end(lines.at(lastOf(lines, range)));
  const whole = { start: lines.start(lines.at(range.start)), end: stop };
  const { columns, gaps } = alignEntries(lines, parsed.root, whole);
  const first = lines.at(begin);
  const last = end >= parsed.text.length ? lines.count - 1 : lines.at(end) - 1;
  alignComments(lines, columns, first, last);
  const changes = [
    ...changesOfLines(lines, { first, last, from: lines.at(whole.start), to: lines.at(whole.end) }),
    ...gaps.map(({ start, end: until, count }) => splice(start, until, blanks(count))),
  ]
    .filter(({ offset, length, text }) => parsed.text.slice(offset, offset + length) !== text)
    .sort((a, b) => a.offset - b.offset);
  return isSame(parsed, changes) ? { ok: true, changes } : { ok: false, reason: notFormatted };
}

/** The last character of a range; a range that ends at the beginning of a line does not have that line. */
const lastOf = (lines: Lines, { start, end }: Range): number => (end > start && lines.start(lines.at(end)) === end ? end - 1 : end);

/** What a layout must leave as it is: the values, and all that is no blank. */
function isSame(before: ParsedText, changes: readonly TextChange[]): boolean {
  const after = parseText(applyChanges(before.text, changes));
  const numbers: Numbers = new Map();
  return (
    !after.problem &&
    meaningOf(before, numbers) === meaningOf(after, numbers) &&
    before.text.replace(/\s+/g, '') === after.text.replace(/\s+/g, '')
  );
}
