import { expect, test } from 'vitest';
import { resolveAliases } from './aliases.ts';
import { parseText } from '../yaml/parse-text.ts';

/** What each alias stands for, by the offsets of both. */
function targets(text: string): [number | undefined, number][] {
  return [...resolveAliases(parseText(text)).targets].map(([alias, target]) => [alias.range?.[0], target.range[0]]);
}

test('a text without a star has none', () => {
  expect(targets('a: &x b\n')).toEqual([]);
});

test('each alias stands for the anchor before it', () => {
  expect(targets('a: &x b\nc: *x\n')).toEqual([[11, 6]]);
});

test('an anchor may be given again', () => {
  expect(targets('[&x a, *x, &x b, *x]\n')).toEqual([
    [7, 4],
    [17, 14],
  ]);
});

test('an anchor is known inside of what it names', () => {
  const text = '&x [*x]\n';
  expect(targets(text)).toHaveLength(1);
});

test('the first alias of nothing is named', () => {
  const { unknown } = resolveAliases(parseText('a: *first\nb: *second\nc: &first d\n'));
  expect(unknown?.source).toBe('first');
});
