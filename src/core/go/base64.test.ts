import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Problem } from './base64.ts';

describe('base64Problem', () => {
  test.each([
    ['', undefined],
    ['YQ==', undefined],
    ['YWI=', undefined],
    ['YWJj', undefined],
    ['YR==', undefined],
    ['YW\nJj\r\n', undefined],
    ['YQ=\n=', undefined],
  ])('%j decodes', (text, problem) => expect(base64Problem(text)).toBe(problem));
  test.each([
    ['Y', 0],
    ['YWJjY', 4],
    ['YW', 0],
    ['YWJ', 0],
    ['YWJjYW', 4],
    ['=', 0],
    ['Y=', 1],
    ['YQ=', 3],
    ['YQ=a', 2],
    ['YQ==a', 4],
    ['YWI=YWJj', 4],
    ['YWJj*', 4],
    ['YW-j', 2],
  ])('%j breaks at %d', (text, at) => expect(base64Problem(text)).toBe(at));

  test('takes what an encoder writes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64Problem(Buffer.from(bytes).toString('base64'))).toBe(undefined);
      }),
    );
  });
});
