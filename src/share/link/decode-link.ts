import * as words from '#words/share/links';
import { fromBase64Url } from '../../core/bytes/base64url.ts';
import { checkLength, checkOf } from './check-sum.ts';
import { inflate } from './inflate.ts';
import { splitLink } from './link-grammar.ts';
import { maxData, tooLarge, tooLong } from './link-limits.ts';
import { readPayload } from './payload.ts';
import type { SharedConfig } from '../shared-config.ts';
import { versions, type LinkVersion } from './versions.ts';

/** The contents of a link, or why it cannot be read, in words for the user that begin with "it". */
export type LinkResult = { ok: true; config: SharedConfig } | { ok: false; reason: string };

const reasons = { broken: words.damaged, 'too-large': tooLarge };

/**
 * Reads the config of a fragment (without `#`), which ends at the first `&`. Anything damaged, too large or unknown
 * yields a reason, never an exception, and never a config other than the one the link was made from: the data
 * are followed by a checksum.
 */
export async function decodeLink(fragment: string): Promise<LinkResult> {
  const parts = splitLink(fragment);
  if (!parts) return { ok: false, reason: words.notALink };
  const { version: name, data } = parts;
  const version = versions.get(name);
  if (!version) return { ok: false, reason: words.newer };
  if (data.length > maxData) return { ok: false, reason: tooLong };
  return readData(name, version, data);
}

async function readData(name: string, version: LinkVersion, data: string): Promise<LinkResult> {
  const bytes = fromBase64Url(data);
  const end = (bytes?.length ?? 0) - checkLength;
  if (!bytes || end < 0) return { ok: false, reason: words.damaged };
  const deflated = bytes.subarray(0, end);
  // Before inflating, to save the work on damaged data.
  if (new DataView(bytes.buffer).getUint32(end) !== checkOf(name, deflated)) return { ok: false, reason: words.damaged };
  const inflated = await inflate(deflated, version.dictionary);
  if (!inflated.ok) return { ok: false, reason: reasons[inflated.reason] };
  return readPayload(inflated.bytes);
}
