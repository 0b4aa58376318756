import { expect, test } from 'vitest';
import { applyChanges, splice } from '../../core/document/write/text-change.ts';
import { caretAfter } from './caret-after.ts';
import { LineMap } from './line-map.ts';

const text = 'one\r\ntwo\nthree\n';

test.each<[what: string, start: number, end: number, insert: string, caret: number]>([
  ['in what is inserted', 5, 5, 'new\nline\n', 7],
  ['at its end', 5, 5, 'new\nline\n', 14],
  ['behind it on its line', 5, 5, 'a\n', 9],
  ['behind it in the middle of a line', 6, 7, 'xyz', 10],
  ['lines behind it', 5, 8, 'a\nb\nc', 14],
  ['before it', 9, 9, 'a\n', 2],
])('%s', (_, start, end, insert, caret) => {
  const after = applyChanges(text, [splice(start, end, insert)]);
  expect(caretAfter(new LineMap(text), { start, end, insert, caret })).toEqual(new LineMap(after).positionAt(caret));
});
