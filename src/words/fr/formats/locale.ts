import type { Language } from '../../languages.ts';

/** The language of all these words, as the browser's formats and the page's `lang` name it. */
export const locale: Language = 'fr';
