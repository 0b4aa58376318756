import * as words from '#words/page/address';
import { decodeUtf8 } from '../core/bytes/decode-utf8.ts';
import { joinBytes } from '../core/bytes/join-bytes.ts';
import { maxConfig } from './config-text.ts';
import { fetchPatience } from './fetch-patience.ts';
import { readWebAddress } from './web-address.ts';

/** The result of loading a config: its text, or a sentence that says why there is none. */
export type FetchReply = { text: string } | { reason: string };

interface FetchOptions {
  fetch: (url: string, options: RequestInit) => Promise<Response>;
  /** The timeout in milliseconds for the whole request. */
  patience?: number;
}

/**
 * Loads a config from an address as returned by `readWebAddress`, and from nowhere else: no redirect is followed, and
 * neither cookies nor a referrer are sent; only the app's origin, as CORS requires. Anything that is not text, too large or
 * not a config is refused.
 */
export async function fetchConfig(url: string, { fetch, patience = fetchPatience }: FetchOptions): Promise<FetchReply> {
  const read = readWebAddress(url);
  if (!read.ok) return { reason: read.reason };
  const { address } = read;
  // The user agreed to an address, not to what it may be turned into.
  if (address.url !== url) return { reason: words.otherAddress };
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
      // Not followed either, but distinguished from other failures.
      redirect: 'manual',
    });
    if (response.type === 'opaqueredirect') {
      return { reason: words.redirects(address.host) };
    }
    if (!response.ok) return { reason: statusReason(address.host, response.status) };
    const bytes = await readUpTo(response, maxConfig);
    if (!bytes) return { reason: words.tooLarge };
    const text = decodeUtf8(bytes);
    if (text === undefined) return { reason: words.notUtf8 };
    if (/^\uFEFF?\s*<(?:!doctype|html|head|body)\b/i.test(text)) return { reason: words.webPage };
    return { text };
  } catch {
    if (signal.aborted) return { reason: words.tooSlow(address.host, patience / 1000) };
    return { reason: words.notReached(address.host) };
  }
}

function statusReason(host: string, status: number): string {
  if (status === 404 || status === 410) return words.noSuchFile(host, status);
  if (status === 401 || status === 403) return words.notPublic(host, status);
  return words.answeredError(host, status);
}

/** The bytes of a response, counted as they arrive: its declared length may be wrong. Undefined beyond the limit. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) break;
    length += chunk.value.length;
    if (length > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(chunk.value);
  }
  return joinBytes(chunks);
}
