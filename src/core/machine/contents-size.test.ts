import { expect, test } from 'vitest';
import { contentsSize, measuredSource } from './contents-size.ts';

test.each([
  ['data:,', 0],
  ['data:,hello', 5],
  ['data:,a%20%C3%BC', 4],
  ['data:text/plain;charset="a,b",hi', 2],
  ['data:;base64,aGVsbG8=', 5],
  ['data:;base64,aGk=', 2],
  ['data:;base64,', 0],
  ['data:%', undefined],
  ['data:text/plain;base64,hi', undefined],
  ['data:;a="x,y";base64,aGk=', 2],
  ['https://example.com/x', undefined],
  [measuredSource(12), 12],
  [undefined, undefined],
])('%s has %s bytes', (source, bytes) => expect(contentsSize(source, undefined)).toBe(bytes));

test('a long text without a comma has no size', () => {
  expect(contentsSize(`data:${'a'.repeat(12_000_000)}`, undefined)).toBeUndefined();
});

test('contents that would unpack to more have no known size', () => {
  expect(contentsSize('data:;base64,H4sIAAAAAAAAAw==', 'gzip')).toBeUndefined();
  expect(contentsSize('data:,hello', '')).toBe(5);
});
