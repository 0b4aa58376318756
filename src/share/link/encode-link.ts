import { deflateRaw } from 'pako';
import { written } from './link-grammar.ts';
import { maxData, maxPayload, tooLarge, tooLong } from './link-limits.ts';
import { filesProblem, writePayload } from './payload.ts';
import type { SharedConfig } from '../shared-config.ts';
import { versions } from './versions.ts';
import { dataLength, writeFragment } from './write-fragment.ts';

/**
 * Encodes a config as the fragment of a link, without `#`: `c1:` and base64url. A name or section that no link can
 * have and a line that the text does not have are left out. A config may be too large for the link to be read:
 * `checkedLink` finds that out. Throws when the base64 of a local file is invalid.
 */
export const encodeLink = (config: SharedConfig): string => encodePayload(writePayload(config));

/** Encodes a config as the fragment of a link that can be read, or says why that is impossible, in words that begin with "it". Throws as `encodeLink` does. */
export function checkedLink(config: SharedConfig): { ok: true; fragment: string } | { ok: false; reason: string } {
  const problem = filesProblem(Object.keys(config.files ?? {}));
  if (problem !== undefined) return { ok: false, reason: problem };
  const payload = writePayload(config);
  if (payload.length > maxPayload) return { ok: false, reason: tooLarge };
  const fragment = encodePayload(payload);
  return dataLength(fragment) > maxData ? { ok: false, reason: tooLong } : { ok: true, fragment };
}

function encodePayload(payload: Uint8Array): string {
  const version = versions.get(written);
  if (!version) throw new Error(`there is no version ${written} of links`);
  // zlib's way of looking for matches makes links an eighth shorter than fflate's.
  return writeFragment(deflateRaw(payload, { level: 9, memLevel: 9, dictionary: version.dictionary }));
}
