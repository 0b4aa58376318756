import * as words from '#words/share/secrets';
import { decodeDataUrl } from '../../core/go/data-url.ts';
import { placeholders, placeholderStart } from '../../core/placeholders.ts';
import type { SecretMatch } from './patterns/secret-match.ts';
import { secretOfBytes, type UnpackBudget, type Scan } from './secret-bytes.ts';

/** A data URL, as far as it can be one; only the length of the longest type is searched for the comma. */
const dataUrls = /(?<![\w-])data:[\w/.+-]{0,100}(?:;[\w=.-]{1,60}){0,4},[!$-;=?-Z_a-z~]+/g;
/** What precedes the URL of a disk's key in Ignition. */
const keyFile = /"keyFile\\?"\s{0,40}:\s{0,40}\{[^{}]{0,1000}$/;

/** Finds data URLs that carry a secret, as in the contents of Ignition's files. */
export function findDataUrls(text: string, scan: Scan, room: UnpackBudget): SecretMatch[] {
  const found: SecretMatch[] = [];
  for (const { index: start, 0: match } of text.matchAll(dataUrls)) {
    // A quote may be part of the URL, or the one that closes it.
    const url = text[start - 1] === "'" ? match.replace(/'.*/, '') : match;
    const secret = secretOfDataUrl(url, keyFile.test(text.slice(Math.max(0, start - 1100), start)), scan, room);
    if (secret) found.push({ ...secret, start, end: start + url.length });
  }
  return found;
}

/** The secret in a data URL, with the URL that replaces it; with `asKey`, the whole of it is one. Undefined when none is found. */
export function secretOfDataUrl(
  url: string,
  asKey: boolean,
  scan: Scan,
  room: UnpackBudget,
): Pick<SecretMatch, 'what' | 'placeholder'> | undefined {
  const data = decodeDataUrl(url);
  if (typeof data === 'string' || data.bytes.length === 0) return undefined;
  const secret = secretOfBytes(data.bytes, scan, room);
  const key = asKey && !url.startsWith(`data:,${placeholderStart}`) ? { what: words.luksKey, placeholder: placeholders.key } : undefined;
  const found = key ?? secret;
  // A secret in a nested data URL is replaced by a nested one.
  return found && { what: found.what, placeholder: `data:,${found.placeholder.replace(/^data:,/, '')}` };
}
