import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import * as english from './src/words/en/page/pages.ts';
import * as french from './src/words/fr/page/pages.ts';
import { allLanguages, folderBetween, rootLanguage, type Language } from './src/words/languages.ts';

const pages = { en: english, fr: french };

/** The language of a build: `vite build --mode fr` makes the French pages, any other mode those of the app's own folder. */
export const languageOf = (mode: string): Language => allLanguages.find((language) => language === mode) ?? rootLanguage;

/** What the manifest of the installed app says. */
export const manifestWords = (language: Language): { name: string; description: string } => pages[language].manifest;

/** Has everything import the words of a language: all of Bunsen names them `#words/…`, and only English is there by default. */
export const wordsIn = (language: Language): { name: string; enforce: 'pre'; resolveId: (id: string) => string | undefined } => ({
  name: 'words-in',
  enforce: 'pre',
  resolveId: (id) =>
    language !== 'en' && id.startsWith('#words/') ? resolve(`src/words/${language}/${id.slice('#words/'.length)}.ts`) : undefined,
});

/**
 * Writes the words of the pages into their HTML: `{{name}}` is replaced by a text, and `{{name <a href="…">}}` by one with
 * a link. The script that each page starts with is told where the other languages are.
 */
export function pageWords(language: Language): Plugin {
  const folders = allLanguages.map((other) => `${other}:${folderBetween(language, other)}`).join(' ');
  return {
    name: 'page-words',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { path, server }) {
        const name = path.replace(/^.*\/|\.html$/g, '') || 'index';
        const words = wordsOf(language, name);
        if (!words) return html;
        const said = html
          .replace('<html lang="en"', `<html lang="${language}"`)
          .replace(/\{\{(\w+)(?: (<[^>]*>))?\}\}/g, (_, key: string, tag?: string) => withLink(textOf(words, key, name), tag));
        // In development there is one language at a time.
        return server ? said : said.replace('data-page=', `data-languages="${folders}" data-page=`);
      },
    },
  };
}

function wordsOf(language: Language, page: string): Readonly<Record<string, string>> | undefined {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = pages[language];
  return all[page];
}

function textOf(words: Readonly<Record<string, string>>, key: string, page: string): string {
  const text = words[key];
  if (text === undefined) throw new Error(`${page}.html asks for ${key}, which src/words/…/page/pages.ts does not have`);
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/`([^`]*)`/g, '<code>$1</code>');
}

const withLink = (text: string, tag: string | undefined): string => (tag ? text.replace('[', tag).replace(']', '</a>') : text);
