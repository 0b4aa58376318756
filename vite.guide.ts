import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { guideBody, guideContents, guideHeadings } from './src/guide/guide-page.ts';
import * as english from './src/words/en/page/shortcuts.ts';
import * as french from './src/words/fr/page/shortcuts.ts';
import type { Language } from './src/words/languages.ts';

const shortcuts = { en: english.groups, fr: french.groups };
const sections = 'virtual:guide-sections';
/** As virtual modules are marked: whatever only looks for dependencies passes it by. */
const sectionsId = `\0${sections}`;

/** Writes the guide into its page, from the Markdown of a language, and gives its headings to the search. */
export function guidePage(language: Language): Plugin {
  return {
    name: 'guide-page',
    resolveId: (id) => (id === sections ? sectionsId : undefined),
    load(id) {
      if (id !== sectionsId) return undefined;
      const headings = guideHeadings(language).map(({ id, title, chapter }) => ({ id, title, chapter }));
      return `export const guideSections = ${JSON.stringify(headings)};`;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { filename }) =>
        filename.endsWith('/guide.html')
          ? html
              .replace('<!-- contents -->', () => guideContents(language))
              .replace('<!-- chapters -->', () => guideBody(language, shortcuts[language]))
          : html,
    },
  };
}

/** Writes the guide to embedding into its page, from the HTML of a language. */
export function embeddingPage(language: Language): Plugin {
  return {
    name: 'embedding-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { filename }) =>
        filename.endsWith('/embedding.html')
          ? html.replace('<!-- guide -->', () => readFileSync(`src/embed/guide/${language}.html`, 'utf8').trimEnd())
          : html,
    },
  };
}
