import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, orderChanges, splice } from '../core/document/write/text-change.ts';
import { changedLines } from './changed-lines.ts';

const shown = (before: string, changes: Parameters<typeof applyChanges>[1]) =>
  changedLines(before, applyChanges(before, changes), changes).map((hunk) =>
    hunk.map(({ kind, text }) => `${{ kept: ' ', added: '+', removed: '-' }[kind]}${text}`),
  );

test('inserted lines are added below what is there', () => {
  expect(shown('a\nb\nc\n', [splice(4, 4, 'x\ny\n')])).toEqual([[' a', ' b', '+x', '+y']]);
  expect(shown('a\n', [splice(1, 1, '\nx')])).toEqual([[' a', '+x']]);
});

test('a changed line is removed and added', () => {
  expect(shown('a\nname: old\nc\n', [splice(8, 11, 'new')])).toEqual([[' a', '-name: old', '+name: new']]);
});

test('changes far from each other are apart, near ones are together', () => {
  const lines = Array.from({ length: 20 }, (_, at) => `${at}\n`).join('');
  expect(shown(lines, [splice(2, 2, 'x\n'), splice(30, 30, 'y\n')])).toHaveLength(2);
  expect(shown(lines, [splice(2, 2, 'x\n'), splice(4, 4, 'y\n')])).toHaveLength(1);
});

test('what is added and removed makes one text of the other', () => {
  const change = fc.record({ at: fc.nat(40), length: fc.nat(6), text: fc.stringMatching(/^[ab\n]{0,6}$/) });
  fc.assert(
    fc.property(fc.stringMatching(/^[ab\n]{0,40}$/), fc.array(change, { maxLength: 3 }), (before, some) => {
      const changes = orderChanges(
        some.map(({ at, length, text }) => splice(Math.min(at, before.length), Math.min(at + length, before.length), text)),
      );
      if (!changes) return;
      const after = applyChanges(before, changes);
      const hunks = changedLines(before, after, changes).flat();
      const count = (kind: string) => hunks.filter((line) => line.kind === kind).length;
      const lines = (text: string) => (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n').length;
      expect(lines(before) - count('removed') + count('added')).toBe(lines(after));
    }),
  );
});
