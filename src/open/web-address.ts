import * as words from '#words/page/address';
import { configName } from './config-text.ts';

/** Where on the web a config is. */
export interface WebAddress {
  /** In full, as the browser will request it. */
  url: string;
  /** The host, with its port unless that is the default; letters beyond ASCII as punycode. */
  host: string;
  /** The file's name; empty when the address has none. */
  file: string;
  /** The host that was entered, when its page only shows the file and another host has it. */
  shownBy?: string;
}

/** An address, or why it cannot be loaded from, in a sentence for the user. */
export type AddressResult = { ok: true; address: WebAddress } | { ok: false; reason: string };

const refuse = (reason: string): AddressResult => ({ ok: false, reason });

/** Reads an entered text as the address of a config. Only https is accepted, and nothing with a user or a password. Never throws. */
export function readWebAddress(written: string): AddressResult {
  const url = parseUrl(written.trim());
  if (!url) return refuse(words.noAddress);
  if (url.protocol !== 'https:') return refuse(words.onlyHttps);
  if (url.username !== '' || url.password !== '') return refuse(words.noLogin);
  url.hash = '';
  const { host } = url;
  const isMended = leaveFilePage(url);
  return { ok: true, address: { url: url.href, host: url.host, file: fileOf(url), ...(isMended && { shownBy: host }) } };
}

/** The name of a config from an address, without extension; undefined when the address has none. */
export const nameOfAddress = ({ file }: WebAddress): string | undefined => configName(file) || undefined;

function parseUrl(written: string): URL | undefined {
  try {
    return new URL(written);
  } catch {
    return undefined;
  }
}

/** Pages that show a file that is itself on another host. */
const pages: readonly { host: string; path: RegExp; fileHost: string; filePath: string }[] = [
  { host: 'github.com', path: /^(\/[^/]+\/[^/]+)\/(?:blob|raw)(\/[^/]+\/.+)$/, fileHost: 'raw.githubusercontent.com', filePath: '$1$2' },
  // The first of several files: no address says which one a page shows.
  {
    host: 'gist.github.com',
    path: /^(\/[^/]+\/[\da-f]{20,})(?:\/raw(\/.+)?)?\/?$/,
    fileHost: 'gist.githubusercontent.com',
    filePath: '$1/raw$2',
  },
];

/** Returns the address of the file if an address is such a page. */
function leaveFilePage(url: URL): boolean {
  const page = pages.find(({ host, path }) => url.host === host && path.test(url.pathname));
  if (!page) return false;
  url.host = page.fileHost;
  url.pathname = url.pathname.replace(page.path, page.filePath);
  url.search = '';
  return true;
}

/** The last part of the path, unescaped, and without what no file name has. */
function fileOf({ pathname }: URL): string {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  let file = last;
  try {
    file = decodeURIComponent(last);
  } catch {
    // Then it is used as written.
  }
  // Separators and invisible characters, which could make one name look like another.
  return file.replace(/[/\\:\p{C}]/gu, '').slice(0, 100);
}
