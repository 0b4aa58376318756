import { expect, test } from 'vitest';
import { lintTexts } from './testing/lint-texts.ts';

const cases: readonly [code: string, complaints: number][] = [
  ['export const a = 1;', 1],
  ['/* a note */ export function a() {}', 1],
  ['/** What it is. */\nexport const a = 1;', 0],
  ['/** What it is. */\n// and why\nexport function a() {}', 0],
  ['export const LINE_FEED = 10;', 0],
  ['const a = 1;', 0],
];
const linted = lintTexts(
  'src/core/made-up.ts',
  cases.map(([code]) => code),
);

test.each(cases)('an export of core has a doc comment: %j', (code, complaints) => {
  expect(linted.get(code)?.complaints.filter((rule) => rule === 'documented(exports)')).toHaveLength(complaints);
});
