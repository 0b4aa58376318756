import { deflateSync } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { deflate } from './deflate.ts';
import { inflate } from './inflate.ts';
import { splitLink } from './link-grammar.ts';
import { mostData, mostPayload } from './link-limits.ts';
import { readPayload, writePayload } from './payload.ts';
import type { SharedConfig } from './shared-config.ts';
import { versions, type LinkVersion } from './versions.ts';

export { isLink } from './link-grammar.ts';

/** What a link holds, or why it cannot be read, in words for the user. */
export type LinkResult = { ok: true; config: SharedConfig } | { ok: false; reason: string };

/** The version that links are made of today. */
const written = 'c1';

const damaged = 'it is damaged: a part of it is missing or was changed on the way';

const reasons = { broken: damaged, 'too-large': `it holds too much: ${mostPayload >> 20} MiB are the most` };

/** Bytes of the check sum at the end of the data. */
const checkLength = 4;

/**
 * A config as the fragment of a link, without `#`: `c1:` and base64url. A name or section that no link can
 * have and a line that the text has not are left out. A config may be too large for the link to be read:
 * `checkedLink` finds that out. Throws when the base64 of a local file is none.
 */
export function encodeLink(config: SharedConfig): string {
  const version = versions.get(written);
  if (!version) throw new Error(`there is no version ${written} of links`);
  const deflated = shortest(writePayload(config), version.dictionary);
  const data = new Uint8Array(deflated.length + checkLength);
  data.set(deflated);
  new DataView(data.buffer).setUint32(deflated.length, checkOf(written, deflated));
  return `${written}:${toBase64Url(data)}`;
}

/** Bytes that are deflated with all pains; of what is longer no one expects a short link. */
const mostPains = 2 ** 15;

const shortest = (payload: Uint8Array, dictionary: Uint8Array): Uint8Array =>
  (payload.length <= mostPains ? deflate(payload, dictionary) : deflateSync(payload, { level: 9, mem: 12, dictionary }));

/** A config as a link's fragment that is known to give this config back, or why there can be no such link, in words that go on after "it". */
export function checkedLink(config: SharedConfig): { ok: true; fragment: string } | { ok: false; reason: string } {
  const fragment = encodeLink(config);
  const result = decodeLink(fragment);
  return result.ok ? { ok: true, fragment } : result;
}

/**
 * The config of a fragment (without `#`), which ends at the first `&`. Anything damaged, too large or unknown
 * is a reason, never an exception, and never another config than the one the link was made of: a check sum
 * stands behind the data, and a config has no second spelling but `%3A` for the colon.
 */
export function decodeLink(fragment: string): LinkResult {
  const parts = splitLink(fragment);
  if (!parts) return { ok: false, reason: 'it is no link of Bunsen' };
  const { version: name, data } = parts;
  const version = versions.get(name);
  if (!version) return { ok: false, reason: 'it was made by a newer Bunsen than this one' };
  if (data.length > mostData) return { ok: false, reason: `it is too long: ${mostData.toLocaleString('en')} characters are the most` };
  return readData(name, version, data);
}

function readData(name: string, version: LinkVersion, data: string): LinkResult {
  const bytes = fromBase64Url(data);
  const end = (bytes?.length ?? 0) - checkLength;
  if (!bytes || end < 0) return { ok: false, reason: damaged };
  const deflated = bytes.subarray(0, end);
  if (new DataView(bytes.buffer).getUint32(end) !== checkOf(name, deflated)) return { ok: false, reason: damaged };
  const inflated = inflate(deflated, version.dictionary, mostPayload);
  if (!inflated.ok) return { ok: false, reason: reasons[inflated.reason] };
  const payload = readPayload(inflated.bytes);
  return payload.ok ? payload : { ok: false, reason: `it ${payload.reason}` };
}

/**
 * The check sum of deflated data, the version included. CRC-32 finds every change within 32 bits, thus of up
 * to four neighbouring characters, and lets one of four billion others pass; a check before inflating also
 * spares the work on what is damaged.
 */
function checkOf(version: string, deflated: Uint8Array): number {
  const prefix = new TextEncoder().encode(version);
  const checked = new Uint8Array(prefix.length + deflated.length);
  checked.set(prefix);
  checked.set(deflated, prefix.length);
  return crc32(checked);
}
