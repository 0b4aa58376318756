import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import * as english from './src/words/en/page/pages.ts';
import * as french from './src/words/fr/page/pages.ts';
import { escapeHtml } from './src/core/escape-html.ts';
import { mark } from './src/words/testing/marked.ts';
import { allLanguages, folderBetween, languages, rootLanguage, type Language } from './src/words/languages.ts';

const pages = { en: english, fr: french };

/** The language of a build: `vite build --mode fr` makes the French pages, any other mode those of the app's own folder. */
export const languageOf = (mode: string): Language => allLanguages.find((language) => language === mode) ?? rootLanguage;

/** What the manifest of the installed app says. */
export const manifestWords = (language: Language): { name: string; description: string } => pages[language].manifest;

interface WordsPlugin {
  name: string;
  enforce: 'pre';
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

const pseudo = '?marked';
const fileOf = (language: Language, id: string): string => resolve(`src/words/${language}/${id.slice('#words/'.length)}.ts`);

/**
 * Has everything import the words of a build's language: all of Bunsen names them `#words/…`, which is English by default. In
 * the pseudo-language, English has marks, by which a journey finds what is shown and stands in no catalogue.
 */
export function wordsIn(mode: string): WordsPlugin {
  const language = languageOf(mode);
  return {
    name: 'words-in',
    enforce: 'pre',
    resolveId(id) {
      if (!id.startsWith('#words/')) return undefined;
      // The name of the language is read by the browser.
      if (mode === 'pseudo' && id !== '#words/formats/locale') return fileOf(language, id) + pseudo;
      return fileOf(language, id);
    },
    load: (id) => (id.endsWith(pseudo) ? markedModule(id.slice(0, -pseudo.length)) : undefined),
  };
}

function markedModule(file: string): string {
  const code = readFileSync(file, 'utf8');
  const names = [
    ...[...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name),
    ...[...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) => list.split(',').map((name) => name.trim())),
  ].filter((name) => name);
  return `import * as words from ${JSON.stringify(file)};
import { marked } from ${JSON.stringify(resolve('src/words/testing/marked.ts'))};
const _marked = marked({ ...words });
${names.map((name) => `export const ${name} = _marked.${name};`).join('\n')}`;
}

/**
 * Writes the words of the pages into their HTML: `{{name}}` is replaced by a text, and `{{name <a href="…">}}` by one with
 * a link. The script that each page starts with is told where the other languages are.
 */
export function pageWords(mode: string): Plugin {
  const language = languageOf(mode);
  const marked = (text: string): string => (mode === 'pseudo' ? mark + text + mark : text);
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
          .replace(/\{\{(\w+)(?: (<[^>]*>))?\}\}/g, (_, key: string, tag?: string) => marked(withLink(textOf(words, key, name), tag)));
        // In development there is one language at a time, and the pseudo-language is by itself.
        if (server || mode === 'pseudo') return said;
        return said
          .replace('data-page=', `data-languages="${folders}" data-page=`)
          .replace('<!-- languages -->', () => otherLanguages(language, `${name}.html`));
      },
    },
  };
}

/** Links to the same page in other languages. They name the language: without that, a page leads to the one that the browser prefers. */
const otherLanguages = (language: Language, page: string): string =>
  allLanguages
    .filter((other) => other !== language)
    .map((other) => {
      const address = `${folderBetween(language, other)}${page}?lang=${other}`;
      return `<a href="${address}" hreflang="${other}" lang="${other}">${languages[other]}</a>`;
    })
    .join('\n      ');

function wordsOf(language: Language, page: string): Readonly<Record<string, string>> | undefined {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = pages[language];
  return all[page];
}

function textOf(words: Readonly<Record<string, string>>, key: string, page: string): string {
  const text = words[key];
  if (text === undefined) throw new Error(`${page}.html asks for ${key}, which src/words/…/page/pages.ts does not have`);
  return escapeHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>');
}

const withLink = (text: string, tag: string | undefined): string => (tag ? text.replace('[', tag).replace(']', '</a>') : text);

/** Where PatternFly's components have English of their own, and what stands there instead. */
const kitTexts: readonly (readonly [file: string, own: string, words: string])[] = [
  ['Modal/ModalBoxCloseButton', "ariaLabel = 'Close'", 'ariaLabel = kit.closeDialog'],
  ['Alert/Alert', 'variantLabel = `${capitalize(variant)} alert:`', 'variantLabel = kit.alertKinds[variant]'],
];

/** Gives PatternFly's components our words in place of their own, which are English and can be changed in some of them only. */
export function kitWords(mode: string): Plugin {
  // By its path: what prepares packages for development knows no other names.
  const kit = JSON.stringify(fileOf(languageOf(mode), '#words/page/kit') + (mode === 'pseudo' ? pseudo : ''));
  return {
    name: 'kit-words',
    enforce: 'pre',
    transform(code, id) {
      const found = kitTexts.find(([file]) => id.includes(`@patternfly/react-core/dist/esm/components/${file}.js`));
      if (!found) return undefined;
      const [file, own, words] = found;
      if (!code.includes(own)) throw new Error(`PatternFly’s ${file} has changed: see what it says by itself`);
      return `import * as kit from ${kit};\n${code.replace(own, () => words)}`;
    },
  };
}
