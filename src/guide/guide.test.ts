import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { titles } from '#words/names/sections';
import { groups } from '#words/page/shortcuts';
import { describe, expect, test } from 'vitest';
import { setFrench } from '../build/lint/french.mjs';
import { allLanguages, type Language } from '../words/languages.ts';
import { chapters, type Chapter } from './chapters.ts';
import { chapterText, guideBody, guideContents, guideHeadings } from './guide-page.ts';
import { headingsOf } from './headings.ts';
import { textsOfApp } from './testing/texts-of-app.ts';

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(`src/guide/${folder}`)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const idsOf = (language: Language, chapter: Chapter) => headingsOf(chapterText(language, chapter)).map(({ id, level }) => `${level} ${id}`);
const matches = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, found = '']) => found);
const withoutCode = (markdown: string): string => markdown.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '`');
/** Whether a file of the app is there: a page, or one that the build makes. */
const isOfApp = (file: string): boolean => file === 'index.html' || (existsSync(file) && file.endsWith('.html'));

describe.each(allLanguages)('the guide in %s', (language) => {
  const text = chapters.map((chapter) => chapterText(language, chapter)).join('\n');
  const ids = guideHeadings(language).map(({ id }) => id);

  test('has the files of all chapters, and no others', () => {
    expect(namesIn(language, '.md')).toEqual([...chapters].sort());
  });

  test.each(chapters)('%s has the headings that it has in English, in order, under a title of that name', (chapter) => {
    expect(idsOf(language, chapter)).toEqual(idsOf('en', chapter));
    expect(idsOf(language, chapter)[0]).toBe(`1 ${chapter}`);
    expect(idsOf(language, chapter).filter((id) => id.startsWith('1 '))).toHaveLength(1);
  });

  test('names no two headings the same, nor as the tables of shortcuts are', () => {
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => /^(contents|shortcuts-)/.test(id))).toEqual([]);
  });

  test('has a place for each section of the form, to which the help of its fields leads', () => {
    expect(Object.keys(titles).filter((id) => !ids.includes(`section-${id}`))).toEqual([]);
  });

  test('writes in bold nothing but what the app says', () => {
    const said = textsOfApp(language);
    const bold = matches(withoutCode(text), /\*\*([^*]+)\*\*/g);
    expect(bold.length).toBeGreaterThan(80);
    expect(bold.filter((term) => !said.has(term))).toEqual([]);
  });

  test('links to headings, pages of the app and https alone', () => {
    const links = matches(withoutCode(text), /(?<!!)\[[^\]]*\]\(([^)]*)\)/g);
    expect(links.length).toBeGreaterThan(10);
    const leadsNowhere = links.filter((link) =>
      link.startsWith('#') ? !ids.includes(link.slice(1)) : !link.startsWith('https://') && !isOfApp(link),
    );
    expect(leadsNowhere).toEqual([]);
  });

  test('has a picture in every chapter, and says what it shows', () => {
    const pictures = chapters.map((chapter) => matches(chapterText(language, chapter), /!\[(?:[^\]]{15,})\]\(([^)]*)\)/g)[0]);
    expect(pictures).toEqual(chapters.map((chapter) => `${chapter}.webp`));
    expect(namesIn(`pictures/${language}`, '.webp')).toEqual([...chapters].sort());
  });

  test('is light: its pictures come to less than 600 kB, and each to 60 kB at most', () => {
    const sizes = chapters.map((chapter) => statSync(`src/guide/pictures/${language}/${chapter}.webp`).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(600_000);
  });

  test('becomes HTML whose headings go down step by step, with pictures of a size', () => {
    const html = guideBody(language, groups);
    const levels = matches(html, /<h(\d)/g).map(Number);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([]);
    expect(matches(html, /(<img (?![^>]* alt="[^"]+" width="\d{3,4}" height="\d{3,4}")[^>]*>)/g)).toEqual([]);
    expect(matches(html, /<h\d id="([^"]+)"/g)).toEqual(expect.arrayContaining(ids));
    expect(html).toContain('<kbd>Ctrl+K</kbd>');
    expect(matches(guideContents(language), /href="#([^"]+)"/g)).toEqual(chapters);
  });
});

test('French is set as French is', () => {
  for (const chapter of chapters) {
    const prose = chapterText('fr', chapter)
      .replace(/```[^]*?```|`[^`\n]*`/g, (code) => `\`${'x'.repeat(code.length - 2)}\``)
      .replaceAll('*', '"');
    expect(setFrench(prose), chapter).toBe(prose);
  }
});

test('code and pictures are the same in all languages', () => {
  const parts = (language: Language, chapter: Chapter) => matches(chapterText(language, chapter), /^(```[^]*?^```|!.*\(.*)$/gm);
  for (const chapter of chapters) {
    const bare = (part: string) => part.replace(/^!\[.*\]/, '');
    for (const language of allLanguages) expect(parts(language, chapter).map(bare)).toEqual(parts('en', chapter).map(bare));
  }
});

test('the schemas that the guide names are there', () => {
  const named = matches(readFileSync('src/guide/en/library.md', 'utf8'), /\$schema=\.\/(\S+)/g);
  expect(named).toHaveLength(1);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
