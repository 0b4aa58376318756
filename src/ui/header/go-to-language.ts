import { locale } from '#words/formats/locale';
import { folderBetween, type Language } from '../../words/languages.ts';

/** Keeps the choice, and goes to the pages of that language, which continue with the draft of this tab. */
export function goToLanguage(language: Language): void {
  try {
    localStorage.setItem('bunsen.language', language); // src/app/startup/start-watch.js reads it
  } catch {
    // A choice that cannot be kept still holds on the pages of that language.
  }
  // oxlint-disable-next-line sinks/use -- pages of Bunsen, beside this one
  if (language !== locale) location.assign(folderBetween(locale, language) || './');
}
