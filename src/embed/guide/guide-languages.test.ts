import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { setFrench } from '../../build/lint/french.mjs';
import { allLanguages, rootLanguage } from '../../words/languages.ts';

const guideIn = (language: string): string => readFileSync(`src/embed/guide/${language}.html`, 'utf8');
const matches = (html: string, pattern: RegExp): string[] => Array.from(html.matchAll(pattern), ([, found = '']) => found);

/** Attributes that are read aloud, and the title that an example gives its frame. */
const words = /(?<=(?:aria-label|title)=")[^"]*|(?<=data-options="title=)[^"&]*/g;

/** A guide with its words left out: its tags, code but for what code says to its readers, and numbers, in their order. */
const skeletonOf = (html: string): string[] =>
  html
    .replace(words, '')
    .replace(/^ *#.*/gm, '#') // a comment in a config
    .replace(/\[[^\]]*\](?=\(…)/g, '[]') // the text of a link in Markdown
    .replace(/(?<=\d)[,\u202f](?=\d{3})/g, '')
    .match(/<(code)\b[^]*?<\/\1>|<(bunsen-editor)\b[^]*?<\/\2>|<[^>]*>|\d+/g)
    ?.map((part) => part.replace(/\s+/g, ' ')) ?? [];

/** What is read as prose, with something in the place of code. */
const proseOf = (html: string): string =>
  [
    html
      .replace(/<(code|bunsen-editor)\b[^]*?<\/\1>/g, 'code')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', '\u00a0'),
    ...(html.match(words) ?? []),
  ].join('\n');

test('the guide to embedding is in all languages', () => {
  const files = readdirSync('src/embed/guide').filter((name) => name.endsWith('.html'));
  expect(files.sort()).toEqual(allLanguages.map((language) => `${language}.html`).sort());
});

describe.each(allLanguages)('the guide to embedding in %s', (language) => {
  test('has the tags, attributes, code and numbers that it has in English, in that order', () => {
    expect(skeletonOf(guideIn(language))).toEqual(skeletonOf(guideIn(rootLanguage)));
  });

  test('links to its own places and to files that are there', () => {
    const guide = guideIn(language);
    const places = matches(guide, / id="([^"]*)"/g).map((id) => `#${id}`);
    const links = matches(guide, / href="([^"]*)"/g);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !places.includes(link))).toEqual(['./schemas/embed/messages-1.json']);
    expect(places).toEqual([...new Set(places)]);
  });
});

test.each(allLanguages.filter((language) => language !== rootLanguage))('nothing is left in English in %s', (language) => {
  const linesOf = (guide: string) =>
    proseOf(guide)
      .split('\n')
      .map((line) => line.trim());
  const lines = linesOf(guideIn(language)).filter((line) => / .* /.test(line));
  expect(lines.length).toBeGreaterThan(60);
  const english = new Set(linesOf(guideIn(rootLanguage)));
  expect(lines.filter((line) => english.has(line))).toEqual([]);
});

test('French is set as French is', () => {
  const prose = proseOf(guideIn('fr'));
  expect(setFrench(prose)).toBe(prose);
  expect(prose.match(/^\s*[:;!?»].*|.*«$/gm) ?? []).toEqual([]);
});
