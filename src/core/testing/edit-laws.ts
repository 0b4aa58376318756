import assert from 'node:assert/strict';
import type { Edit, SharedChoice, TextChange } from '../document/edit/apply-edit.ts';
import { parseText } from '../yaml/parse-text.ts';
import { valueAt, type Value } from '../document/read.ts';
import { editedRegion } from './edit-region.ts';
import { editedEverywhere, editedHere, uncovered, withoutEmpty } from './edited-value.ts';
import { follow, freshMark } from './random-edit.ts';

/** What an edit made of a text. */
interface Edited {
  text: string;
  changes: readonly TextChange[];
}

/** Holds an edit against what must be so whatever the text: the value, the bytes around it, comments, line breaks, undo. */
export function checkEditLaws(text: string, edit: Edit, shared: SharedChoice | undefined, result: Edited): void {
  const { changes } = result;
  assert.equal(applied(text, changes), result.text);
  assert.equal(applied(result.text, inverse(text, changes)), text);
  checkValue(text, edit, shared, result.text);
  checkRegion(text, edit, shared, changes);
  // In a text of the corpus, what looks like a mark may stand there twice.
  const marks = text.match(/<\d+>/g) ?? [];
  if (new Set(marks).size === marks.length) checkMarks(text, edit, shared, result);
  assert.equal(result.text.startsWith('\ufeff'), text.startsWith('\ufeff'));
  const breaks = breaksOf(text);
  // What separates lines or paragraphs is kept, but not written.
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
  // Where a mapping is written as nothing but merge keys, or others use it, it stays when it is left empty.
  const stays = (edit.op === 'clear' || edit.op === 'remove') && (shared === 'everywhere' || text.includes('<<'));
  if (stays) assert.deepEqual(withoutEmpty(actual), withoutEmpty(expected ?? {}));
  else assert.deepEqual(actual, expected ?? {});
}

/** A key that goes may uncover a merged one of its name. */
function withUncovered(text: string, before: Value, edit: Edit): Value | undefined {
  const after = editedHere(before, edit);
  if (!text.includes('<<') || (edit.op !== 'clear' && edit.op !== 'remove' && edit.op !== 'rename')) return after;
  const merged = uncovered(text, edit.path);
  return merged === undefined ? after : editedHere(after ?? {}, { op: 'put', path: edit.path, value: merged });
}

/** No byte changes outside of the edited entry, but for white space, and aliases and anchors where what they share is parted. */
function checkRegion(text: string, edit: Edit, shared: SharedChoice | undefined, changes: readonly TextChange[]): void {
  const parsed = parseText(text);
  // What is merged in and used nowhere else may be changed where it is written, unasked.
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
    // A block scalar that ends the text without a line break is told so, when it comes to have one.
    const ends = !/[\n\r\x85\u2028\u2029]$/.test(text) && /^([|>]\d?)?[+-]?$/.test(removed) && /^([|>]\d?)?-?$/.test(inserted);
    if (!ends) assert.deepEqual({ removed: trimmed(removed), inserted: trimmed(inserted) }, { removed: '', inserted: '' });
  }
}

const trimmed = (text: string): string => text.replace(/^[\s\x85]+|[\s\x85]+$/g, '');

const marksOf = (text: string): Set<string> => new Set(text.match(/<\d+>/g));
const commentsOf = (text: string): string[] => [...text.matchAll(/# (?:above|behind|apart)\(\d+\)<\d+>/g)].map(([comment]) => comment);
const takesOut = (edit: Edit): boolean => edit.op === 'clear' || edit.op === 'remove';

/** Whether values came to be written out, or their anchors moved. */
const partsShared = (text: string, shared: SharedChoice | undefined, { text: after }: Edited): boolean =>
  shared === 'here' || anchorsOf(text) !== anchorsOf(after);

const anchorsOf = (text: string): string => [...text.matchAll(/(?<=^|[\s[{,])[&*]\w+/g)].join();

/** No key, scalar or comment that is still there was written anew; comments stay, in their order. */
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

  // Taking out writes nothing, but for what keeps the end of the text: a line break, `|-`, or `{}` where something must stay.
  if (takesOut(edit) && !parts)
    assert.match(result.changes.map(({ text: inserted }) => inserted).join(''), /^([-\r\n\x85\u2028\u2029]*| ?\{\}| ?\[\])$/);
}

/** Gives the marks in copies numbers of their own, since a mark stands for one thing. */
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

/** The changes that take the result of some changes back. */
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
