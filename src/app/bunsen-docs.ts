import { locale } from '#words/formats/locale';
import { make } from '../embed/dom/dom.ts';
import { makeLiving } from '../embed/sites/make-living.ts';
import { readSiteOptions } from '../embed/sites/site-options.ts';
import { allLanguages, folderBetween, rootLanguage } from '../words/languages.ts';
import { defineEditor, ownScript } from './own-script.ts';

const script = ownScript('bunsen-docs');

function begin(): void {
  // Sites that swap pages may run it again; once is enough, because it follows what becomes of the page. An element of the
  // page may have this id, and so be a property of the window, but none of its own.
  if (Object.hasOwn(window, 'bunsenDocs')) return;
  Object.defineProperty(window, 'bunsenDocs', { value: true });
  defineEditor(script);
  const start = () => makeLiving({ options: readSiteOptions(script), app: new URL('./', script.src) });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

/** The language of the page, if it is another one than that of these words. A site that names the script of a language has chosen. */
const other =
  locale === rootLanguage
    ? allLanguages.find((language) => language !== locale && language === document.documentElement.lang.toLowerCase().split('-')[0])
    : undefined;

if (other === undefined) begin();
else {
  const own = [...script.attributes].filter(({ name }) => name.startsWith('data-'));
  const translated = make('script', Object.fromEntries(own.map(({ name, value }) => [name, value])));
  translated.nonce = script.nonce;
  translated.addEventListener('error', begin);
  try {
    const { search } = new URL(script.src);
    // oxlint-disable-next-line sinks/use -- the same script in another language, in a folder beside this one
    translated.src = new URL(`${folderBetween(locale, other)}bunsen-docs.js${search}`, script.src).href;
    document.head.append(translated);
  } catch {
    // A page with Trusted Types does not let scripts load others.
    begin();
  }
}
