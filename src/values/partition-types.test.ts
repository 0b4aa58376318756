import { expect, test } from 'vitest';
import { partitionTypeOf, partitionTypes } from './partition-types.ts';

test('every type is a GUID as GPT tools print it, unique, with a unique name', () => {
  for (const { guid } of partitionTypes) expect(guid).toMatch(/^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  expect(new Set(partitionTypes.map(({ guid }) => guid)).size).toBe(partitionTypes.length);
  expect(new Set(partitionTypes.map(({ name }) => name)).size).toBe(partitionTypes.length);
});

test('a type is recognised in any case', () => {
  expect(partitionTypeOf('c12a7328-f81f-11d2-ba4b-00a0c93ec93b')?.name).toBe('EFI system');
  expect(partitionTypeOf('00000000-0000-0000-0000-000000000000')).toBeUndefined();
});
