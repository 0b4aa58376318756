import { expect, test } from 'vitest';
import { ignitionRules } from './all.ts';

test('every rule has a unique code for its shape', () => {
  const codes = ignitionRules.flatMap(({ code, on }) => on.map((shape) => `${shape.name} ${code}`));
  expect(new Set(codes).size).toBe(codes.length);
});
