import { locale } from '#words/formats/locale';
import { folderBetween, rootLanguage } from '../words/languages.ts';

/**
 * The folder that the app is in, with a slash at its end, given the address of one of its pages in this language. Links and the code
 * of frames lead to it and not to the pages of a language: whoever follows one reads them in their own.
 */
export const folderOf = (page: string): string => new URL(`./${folderBetween(locale, rootLanguage)}`, page).href;
