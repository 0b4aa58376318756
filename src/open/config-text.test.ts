import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeConfig } from './config-text.ts';
import { runs } from '../core/testing/runs.ts';

test.each([
  'variant: fcos',
  '# a\n\n  variant : fcos',
  '{\n\n"variant": 1}',
  "---\n'variant': fcos",
  '\uFEFFvariant: a',
  'x\r\rvariant: a',
])('%j is a config', (text) => {
  expect(looksLikeConfig(text, 'a')).toBe(true);
});

test.each(['', 'a variant: fcos', 'xvariant: a', '[variant: a]', 'variant', '"\'variant: a', 'variants: a'])('%j is not', (text) => {
  expect(looksLikeConfig(text, 'a')).toBe(false);
  expect(looksLikeConfig(text, 'a.BU')).toBe(true);
});

test('is recognised in linear time even where a pattern would be quadratic', () => {
  const parts = fc.array(fc.constantFrom('variant', ':', ' ', '\n', '\r', '{', '"', "'", 'x', '\uFEFF', '\t', '\u2028'), { maxLength: 12 });
  fc.assert(
    fc.property(parts, (all) => {
      const text = all.join('');
      expect(looksLikeConfig(text, 'a')).toBe(/(?:^|\{)\uFEFF?\s*["']?variant["']?\s*:/m.test(text));
    }),
    { numRuns: runs(3000) },
  );
});
