import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, entryOf } from './file-entry.ts';

describe('bytes become', () => {
  test.each([
    ['text', [0x68, 0xc3, 0xa9, 0x0a], { text: 'hé\n' }],
    ['text with its byte order mark', [0xef, 0xbb, 0xbf, 0x61], { text: '\ufeffa' }],
    ['empty text', [], { text: '' }],
    ['base64 when they are no UTF-8', [0x1f, 0x8b, 0x08], { base64: 'H4sI' }],
    ['base64 when there is a NUL', [0x61, 0x00], { base64: 'YQA=' }],
  ])('%s', (_, bytes, entry) => {
    expect(entryOf(Uint8Array.from(bytes))).toEqual(entry);
  });

  test('an entry that holds exactly those bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...bytesOf(entryOf(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  test('base64, whatever their length', () => {
    const bytes = new Uint8Array(100_000).map((_, index) => index % 251);
    expect([...bytesOf(entryOf(bytes))]).toEqual([...bytes]);
  });
});

test('a link has no bytes', () => {
  expect(bytesOf({ link: 'a' })).toHaveLength(0);
});
