import { expect, test } from 'vitest';
import { costOf } from './cost.ts';

const header = 'variant: fcos\nversion: 1.6.0\n';
const bound = 4096;
const isSmall = (text: string, files = {}) => costOf(text, files, bound) <= bound;

test('a plain text costs its length, and its files their contents and paths', () => {
  const text = `${header}storage:\n  files:\n    - path: /etc/motd\n`;
  expect(costOf(text, {}, bound)).toBe(text.length);
  expect(costOf(text, { motd: { text: 'x'.repeat(1000) } }, bound)).toBeGreaterThan(text.length + 1000);
  expect(costOf(text, { ['x'.repeat(1000)]: { text: '' } }, bound)).toBeGreaterThan(text.length + 1000);
});

test('three hundred empty files with deep paths are not cheap', () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${'d/'.repeat(200)}${index}`, { text: '' }]));
  expect(isSmall(`${header}storage:\n  trees:\n    - local: d\n`, files)).toBe(false);
  expect(isSmall(header, { [`${'d/'.repeat(1000)}x`]: { text: '' } })).toBe(false);
});

test.each([
  ['one list that many items are', `${header}x: &a {path: /a, mode: 1}\nstorage:\n  files:\n${'  - *a\n'.repeat(200)}`],
  [
    'lists of lists of lists',
    `${header}a: &a [x, x, x]\n${[...'bcdefghij'].map((name, index, all) => `${name}: &${name} [*${all[index - 1] ?? 'a'}, *${all[index - 1] ?? 'a'}, *${all[index - 1] ?? 'a'}]\n`).join('')}`,
  ],
  [
    'merges of merges',
    `${header}a0: &a0 {}\n${Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1}\n  <<: *a${index}\n`).join('')}`,
  ],
  ['brackets in brackets', `${header}a: ${'['.repeat(1000)}${']'.repeat(1000)}\n`],
  ['items of items', `${header}a:\n  ${'- '.repeat(1500)}x\n`],
  ['keys of keys', `${header}${'? '.repeat(1500)}x\n`],
])('a short text of %s is not cheap', (_, text) => {
  expect(text.length).toBeLessThan(bound);
  expect(isSmall(text)).toBe(false);
});

test('what people write is cheap: rulers, globs, flags, JSON, a few aliases', () => {
  const text = `${header}# ${'-'.repeat(90)}\nx: &x { a: [1, 2] }\ny: *x\nz: *x\nsystemd:\n  units:\n    - name: a.service\n      contents: |\n${'        ExecStart=/bin/sh -c "rm -f /tmp/*.x * --a-b-c=1"\n'.repeat(2)}`;
  expect(isSmall(text)).toBe(true);
});
