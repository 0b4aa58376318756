import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderOf } from './folder-of.ts';
import { embedFrame, markdownBadge, markdownLink, wholeLink } from './snippets.ts';
import { anyCharacter } from '../core/testing/any-character.ts';

const folder = 'https://example.com/bunsen/';

test.for([
  ['https://example.com/bunsen/', folder],
  ['https://example.com/bunsen/index.html?a=b#c1:xyz', folder],
  ['https://example.com', 'https://example.com/'],
] as const)('the folder of the page %s is %s', ([page, expected]) => {
  expect(folderOf(page)).toBe(expected);
});

test('a link, and code that contains it', () => {
  expect(wholeLink(folder, 'c1:a_-9')).toBe('https://example.com/bunsen/#c1:a_-9');
  expect(markdownLink(folder, 'c1:a_-9')).toBe('[Open in Bunsen](https://example.com/bunsen/#c1:a_-9)');
  expect(markdownBadge(folder, 'c1:a_-9')).toBe(
    '[![Open in Bunsen](https://example.com/bunsen/badge.svg)](https://example.com/bunsen/#c1:a_-9)',
  );
  expect(embedFrame(folder, 'c1:a_-9&mode=split')).toBe(
    '<iframe src="https://example.com/bunsen/embed.html#c1:a_-9&#38;mode=split" title="Butane config" loading="lazy" style="width: 100%; height: 420px; border: 0"></iframe>',
  );
});

describe('nothing in a title or an address breaks out', () => {
  test('of Markdown', () => {
    expect(markdownLink('https://example.com/(a) b|c/', 'c1:x', 'a](b) | `c`\n# *d*')).toBe(
      '[a\\]\\(b\\) \\| \\`c\\` \\# \\*d\\*](https://example.com/%28a%29%20b%7Cc/#c1:x)',
    );
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (title) => {
        const link = markdownLink(folder, 'c1:x', title);
        expect(link).not.toContain('\n');
        // Every special character of Markdown is escaped, so that only the link's own brackets count.
        expect(link.replace(/\\[!-/:-@[-`{-~]/g, '')).toMatch(/^\[[^[\]()|`<>*_]*\]\(https:\/\/example\.com\/bunsen\/#c1:x\)$/);
      }),
      { seed: 20_261_122 },
    );
  });

  test('of HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (title) => {
        const [, written = ''] =
          /^<iframe src="[^"<>]*" title="([^"<>']*)" loading="lazy" style="[^"]*"><\/iframe>$/.exec(embedFrame(folder, 'c1:x', title)) ??
          [];
        expect(written.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toBe(title);
      }),
      { seed: 20_261_122 },
    );
  });
});
