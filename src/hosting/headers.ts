import { allLanguages, folderBetween, rootLanguage } from '../words/languages.ts';
import { closedPolicy, fetchPolicy, pagePolicy, serviceWorkerPolicy } from './policy.ts';

/** Headers that a web server sends with some files of the app. */
export interface HeaderRule {
  /** The files, by their paths below the app's folder: '' is the folder itself, and a star at the end stands for any rest. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** Where the build puts workers, which get their policy from the header of their own response: no page can give them one. */
export const workerFolders = {
  /** Those that connect to nobody. */
  closed: 'assets/workers/',
  /** The one that fetches configs from other hosts. */
  fetch: 'assets/fetch-worker/',
} as const;

/** Features of the browser that Bunsen has no use for. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Cached, but revalidated each time: for files with the same name in the next release. */
const asked = 'no-cache';

/** The folders of all languages, from that of the app: '' and 'fr/'. */
const folders = allLanguages.map((language) => folderBetween(rootLanguage, language));
const inAllLanguages = (path: string): string[] => folders.map((folder) => folder + path);

/** A page of the app, in all languages. Hosts that leave `.html` out serve it under the shorter name. */
const page = (file: string, headers: Readonly<Record<string, string>>, framed: boolean): HeaderRule => ({
  paths: (file === 'index.html' ? ['', file] : [file, file.replace('.html', '')]).flatMap(inAllLanguages),
  headers: { 'Content-Security-Policy': pagePolicy(file) + (framed ? '' : "; frame-ancestors 'none'"), 'Cache-Control': asked, ...headers },
});

/** Neither the page that opened this one nor one that it opens keeps a reference to it. */
const alone = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/**
 * The headers to serve Bunsen with, those of all matching rules combined. No two rules that match one file name
 * the same header, because servers handle that differently.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    paths: ['*'],
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    },
  },
  page('index.html', alone, false),
  page('embedding.html', alone, false),
  page('advice.html', alone, false),
  page('guide.html', alone, false),
  page('embed.html', {}, true), // any page may show it
  { paths: inAllLanguages('sw.js'), headers: { 'Content-Security-Policy': serviceWorkerPolicy, 'Cache-Control': asked } },
  { paths: inAllLanguages('assets/*'), headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }, // their names change with their contents
  { paths: inAllLanguages(`${workerFolders.closed}*`), headers: { 'Content-Security-Policy': closedPolicy } },
  { paths: inAllLanguages(`${workerFolders.fetch}*`), headers: { 'Content-Security-Policy': fetchPolicy } },
];

/** For files without a rule about caching. Without it, browsers guess. */
export const otherwise: Readonly<Record<string, string>> = { 'Cache-Control': asked };

/** Exceptions for servers whose default rule covers all other files: the header, its value, and the paths. */
export interface HeaderRow {
  name: string;
  value: string;
  paths: readonly string[];
}

/** The rules as rows, for servers that serve files only under their full names, and match these below any folder: also below that of a language. */
export const headerRows: readonly HeaderRow[] = headerRules.flatMap(({ paths, headers }) => {
  const own = paths.filter((path) => !folders.some((folder) => folder !== '' && path.startsWith(folder)));
  const named = own.filter((path) => path === '' || path.endsWith('*') || path.includes('.'));
  return Object.entries(headers)
    .filter(([name, value]) => otherwise[name] !== value)
    .map(([name, value]) => ({ name, value, paths: named }));
});

/** Whether a row is about all files. */
export const isForAll = ({ paths }: HeaderRow): boolean => paths.includes('*');

/** Whether a rule applies to a path below the app's folder. */
export const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** All headers for a path below the app's folder. */
export function headersFor(path: string): Record<string, string> {
  const rules = headerRules.filter(({ paths }) => paths.some((pattern) => fits(pattern, path)));
  return Object.assign({}, otherwise, ...rules.map(({ headers }) => headers)) as Record<string, string>;
}
