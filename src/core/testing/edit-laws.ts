import assert from 'node:assert/strict';
import type { Edit, SharedChoice, TextChange } from '../document/edit/apply-edit.ts';
import { parseText } from '../yaml/parse-text.ts';
import { valueAt, type Value } from '../document/read.ts';
import { editedRegion } from './edit-region.ts';
import { editedEverywhere, editedHere, uncovered, withoutEmpty } from './edited-value.ts';
import { follow, freshMark } from './random-edit.ts';

/** The result of an edit of a text. */
interface Edited {
  text: string;
  changes: readonly TextChange[];
}

/** Checks the laws of an edit that hold for any text: the value, the bytes around it, comments, line breaks, undo. */
export function checkEditLaws(text: string, edit: Edit, shared: SharedChoice | undefined, result: Edited): void {
  const { changes } = result;
  assert.equal(applied(text, changes), result.text);
  assert.equal(applied(result.text, inverse(text, changes)), text);
  checkValue(text, edit, shared, result.text);
  checkRegion(text, edit, shared, changes);
  // In a text of the corpus, what looks like a mark may occur twice.
  const marks = text.match(/<\d+>/g) ?? [];
  if (new Set(marks).size === marks.length) checkMarks(text, edit, shared, result);
  assert.equal(result.text.startsWith('\ufeff'), text.startsWith('\ufeff'));
  const breaks = breaksOf(text);
  // Separators of lines or paragraphs are kept, but not written.
  if (breaks.length === 1 && /[\n\r]/.test(breaks[0] ?? '') && breaksOf(result.text).length > 0)
    assert.deepEqual(breaksOf(result.text), breaks);
}

const breaksOf = (text: string): string[] => [...new Set(text.match(/\r\n|[\n\r\x85\u2028\u2029]/g))];

/** The reparsed value is exactly the expected one. */
function checkValue(text: string, edit: Edit, shared: SharedChoice | undefined, after: string): void {
  const parsed = parseText(after);
  assert.equal(parsed.problem, undefined);
  const before = valueAt(parseText(text), []) ?? {};
  const actual = valueAt(parsed, []) ?? {};
  const expected = shared === 'everywhere' ? editedEverywhere(text, before, edit) : withUncovered(text, before, edit);
  // A mapping that consists only of merge keys, or is used by others, stays when it is left empty.
  const stays = (edit.op === 'clear' || edit.op === 'remove') && (shared === 'everywhere' || text.includes('<<'));
  if (stays) assert.deepEqual(withoutEmpty(actual), withoutEmpty(expected ?? {}));
  else assert.deepEqual(actual, expected ?? {});
}

/** Removing a key may uncover a merged one with its name. */
function withUncovered(text: string, before: Value, edit: Edit): Value | undefined {
  const after = editedHere(before, edit);
  if (!text.includes('<<') || (edit.op !== 'clear' && edit.op !== 'remove' && edit.op !== 'rename')) return after;
  const merged = uncovered(text, edit.path);
  return merged === undefined ? after : editedHere(after ?? {}, { op: 'put', path: edit.path, value: merged });
}

/** No byte changes outside of the edited entry, except white space, and aliases and anchors where sharing is ended. */
function checkRegion(text: string, edit: Edit, shared: SharedChoice | undefined, changes: readonly TextChange[]): void {
  const parsed = parseText(text);
  // A merged value that is used nowhere else may be changed where it is written, without asking.
  const regions = shared === 'everywhere' ? [true] : shared === 'here' ? [false] : [false, true];
  const spans = regions.map((through) => editedRegion(parsed, edit, through));
  const parts = text.includes('*');
  for (const { offset, length, text: inserted } of changes) {
    if (spans.some(({ start, end }) => offset >= start && offset + length <= end)) continue;
    const removed = text.slice(offset, offset + length);
    // An alias beside the entry may go in one change with it.
    const outside = spans.map(({ start, end }) => [
      text.slice(offset, Math.min(offset + length, start)),
      text.slice(Math.max(offset, end), offset + length),
    ]);
    if (parts && [[removed], ...outside].some((pieces) => pieces.every((piece) => /^\s*([&*][^\s,[\]{}]+)?,?\s*$/.test(piece)))) continue;
    // A block scalar that ended the text without a line break gets a header that says so when a line break is added.
    const ends = !/[\n\r\x85\u2028\u2029]$/.test(text) && /^([|>]\d?)?[+-]?$/.test(removed) && /^([|>]\d?)?-?$/.test(inserted);
    if (!ends) assert.deepEqual({ removed: trimmed(removed), inserted: trimmed(inserted) }, { removed: '', inserted: '' });
  }
}

const trimmed = (text: string): string => text.replace(/^[\s\x85]+|[\s\x85]+$/g, '');

const marksOf = (text: string): Set<string> => new Set(text.match(/<\d+>/g));
const commentsOf = (text: string): string[] => [...text.matchAll(/# (?:above|behind|apart)\(\d+\)<\d+>/g)].map(([comment]) => comment);
const takesOut = (edit: Edit): boolean => edit.op === 'clear' || edit.op === 'remove';

/** Whether values were written out, or their anchors moved. */
const partsShared = (text: string, shared: SharedChoice | undefined, { text: after }: Edited): boolean =>
  shared === 'here' || anchorsOf(text) !== anchorsOf(after);

const anchorsOf = (text: string): string => [...text.matchAll(/(?<=^|[\s[{,])[&*]\w+/g)].join();

/** No remaining key, scalar or comment was rewritten; comments stay, in their order. */
function checkMarks(text: string, edit: Edit, shared: SharedChoice | undefined, result: Edited): void {
  const parts = partsShared(text, shared, result);
  const left = marksOf(result.text);
  const removed = result.changes.map(({ offset, length }) => text.slice(offset, offset + length)).join('\n');
  if (edit.op !== 'move' && !parts)
    assert.deepEqual(
      [...marksOf(removed)].filter((mark) => left.has(mark)),
      [],
    );

  const old = commentsOf(text);
  const now = commentsOf(result.text);
  const present = new Set(now);
  const lost = old.filter((comment) => !present.has(comment));
  const before = valueAt(parseText(text), []) ?? {};
  const loses = takesOut(edit) || (edit.op === 'set' && typeof follow(before, edit.path) === 'object');
  if (!loses) assert.deepEqual(lost, []);
  for (const comment of parts ? [] : lost) {
    const [, owner = ''] = /\((\d+)\)/.exec(comment) ?? [];
    assert.equal(left.has(`<${owner}>`), false);
  }
  if (edit.op !== 'move' && edit.op !== 'duplicate' && !parts)
    assert.deepEqual(
      now,
      old.filter((comment) => present.has(comment)),
    );

  // Removal writes nothing, except what preserves the end of the text: a line break, `|-`, or `{}` where something must stay.
  if (takesOut(edit) && !parts)
    assert.match(result.changes.map(({ text: inserted }) => inserted).join(''), /^([-\r\n\x85\u2028\u2029]*| ?\{\}| ?\[\])$/);
}

/** Renumbers the marks in copies, since each mark must be unique. */
export function marksRenewed(text: string, edit: Edit, shared: SharedChoice | undefined, result: Edited): string {
  if (edit.op !== 'duplicate' && !partsShared(text, shared, result)) return result.text;
  return applied(
    text,
    result.changes.map((change) => {
      const numbers = new Map<string, number>();
      const renewed = change.text.replace(/(?<=[<(])\d+(?=[>)])/g, (number) => {
        const own = numbers.get(number) ?? freshMark();
        numbers.set(number, own);
        return String(own);
      });
      return { ...change, text: renewed };
    }),
  );
}

/** The changes that undo some changes. */
function inverse(text: string, changes: readonly TextChange[]): TextChange[] {
  let shift = 0;
  return changes.map(({ offset, length, text: now }) => {
    const back = { offset: offset + shift, length: now.length, text: text.slice(offset, offset + length) };
    shift += now.length - length;
    return back;
  });
}

function applied(text: string, changes: readonly TextChange[]): string {
  return changes
    .toReversed()
    .reduce((result, { offset, length, text: now }) => result.slice(0, offset) + now + result.slice(offset + length), text);
}
