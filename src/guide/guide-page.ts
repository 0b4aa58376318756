import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../words/languages.ts';
import { chapters, type Chapter } from './chapters.ts';
import { escapeHtml } from '../core/escape-html.ts';
import { headingsOf, type Heading } from './headings.ts';
import { pictureSize } from './picture-size.ts';
import type { ShortcutGroup } from './shortcut-table.ts';
import { toHtml } from './to-html.ts';

/** The Markdown of a chapter in a language. */
export const chapterText = (language: Language, chapter: Chapter): string => readFileSync(`src/guide/${language}/${chapter}.md`, 'utf8');

/** The headings of the whole guide, each with the title of its chapter, for those who look for one. */
export const guideHeadings = (language: Language): (Heading & { chapter: string })[] =>
  chapters.flatMap((chapter) => {
    const headings = headingsOf(chapterText(language, chapter));
    return headings.map((heading) => ({ ...heading, chapter: headings[0]?.title ?? '' }));
  });

/** The list of chapters, each a link. */
export const guideContents = (language: Language): string =>
  `<ul>${guideHeadings(language)
    .filter(({ level }) => level === 1)
    .map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
    .join('')}</ul>`;

/** All chapters as HTML. */
export const guideBody = (language: Language, shortcuts: readonly ShortcutGroup[]): string =>
  chapters.map((chapter) => toHtml(chapterText(language, chapter), { picture: pictureIn(language), shortcuts })).join('');

/** A picture with its size, so that nothing moves when it arrives, and loaded when it comes into view. */
const pictureIn = (language: Language) => (file: string, alt: string) => {
  const path = `src/guide/pictures/${language}/${file}`;
  // The pictures of a new chapter are taken of a page that is built without them; a test misses them.
  if (!existsSync(path)) return '';
  const size = pictureSize(readFileSync(path));
  if (!size) throw new Error(`${path} is not a picture in WebP`);
  return `<img src="/${path}" alt="${alt}" width="${size.width}" height="${size.height}" loading="lazy">`;
};
