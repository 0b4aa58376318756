/** The languages of the pages, each as it calls itself. The first one's pages are in the folder of the app, those of the others in folders below it. */
export const languages = { en: 'English', fr: 'Français' } as const;

export type Language = keyof typeof languages;

export const allLanguages = Object.keys(languages) as readonly Language[]; // Object.keys widens the keys; there are no others

/** The language of the pages in the app's own folder. */
export const rootLanguage: Language = 'en';

/** The way from the folder of one language's pages to that of another's: '', 'fr/' or '../'. */
export function folderBetween(from: Language, to: Language): string {
  if (from === to) return '';
  return (from === rootLanguage ? '' : '../') + (to === rootLanguage ? '' : `${to}/`);
}
