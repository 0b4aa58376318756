import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLink } from './decode-link.ts';
import { encodeByPlatform } from './encode-by-platform.ts';
import { anyCharacter } from '../../core/testing/any-character.ts';

test('every text comes back', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: anyCharacter, maxLength: 400 }), async (text) => {
      expect(await decodeLink((await encodeByPlatform(text)) ?? '')).toEqual({ ok: true, config: { text } });
    }),
  ));

test('a text that no link can hold gets none', async () => {
  expect(await encodeByPlatform('x'.repeat(2 ** 21 + 1))).toBeUndefined();
  // Characters without any order cannot be deflated to less than their six bits.
  let state = 1;
  const random = Array.from({ length: 300_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(33 + (state >>> 26));
  });
  expect(await encodeByPlatform(random.join(''))).toBeUndefined();
});
