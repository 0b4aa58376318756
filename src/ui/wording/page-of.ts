import { locale } from '#words/formats/locale';

/**
 * The address of another page of Bunsen, at a place in it. It names the language: a reader who has another one than the
 * browser prefers, because a link asked for it, keeps it there.
 */
export const pageOf = (page: 'advice' | 'embedding' | 'guide', place?: string): string =>
  `${page}.html?lang=${locale}${place === undefined ? '' : `#${encodeURIComponent(place)}`}`;
