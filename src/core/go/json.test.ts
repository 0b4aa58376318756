import { expect, test } from 'vitest';
import { isGoJson } from './json.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test('JSON that Go accepts', () => {
  expect(isGoJson('{"a": [1, null, "x"]} ')).toBe(true);
  expect(isGoJson('0')).toBe(true);
  expect(isGoJson(nested(10000))).toBe(true);
  expect(isGoJson('1e-999')).toBe(true);
});

test('JSON that Go refuses', () => {
  for (const text of ['{', "{'a': 1}", '[1,]', '01', '1 2', 'NaN', '[1e999]', '{"a": -1e999}', nested(10001)]) {
    expect(isGoJson(text), text.slice(0, 20)).toBe(false);
  }
});
