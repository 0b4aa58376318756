import { needsCompression, noIgnition, noUrl } from '#words/deliver/sizes';
import { sha512 } from '@noble/hashes/sha2.js';
import { toHex } from '../../core/bytes/to-hex.ts';
import { refuse, type Answer } from '../define/answer.ts';
import { isFetchable } from '../define/fetchable.ts';
import { readIgnition } from '../ignition/read-config.ts';
import { gzipBase64 } from './encoded.ts';

/**
 * A small config that merges a large one: from a URL, with the hash of what must be there, or from inside itself as a data URL of
 * gzip. It has the version of the large one. Refuses what is not an Ignition config, and a data URL before spec 3.1, which cannot
 * say that it is compressed.
 */
export function pointerConfig(config: string, from: { url: string } | 'gzip'): Answer<{ text: string }> {
  const read = readIgnition(config);
  if (!read) return refuse(noIgnition);
  const bytes = new TextEncoder().encode(config);
  if (from === 'gzip' && read.version.startsWith('3.0.')) return refuse(needsCompression);
  if (from !== 'gzip' && !isFetchable(from.url)) return refuse(noUrl);
  const resource =
    from === 'gzip'
      ? { compression: 'gzip', source: `data:;base64,${gzipBase64(bytes)}` }
      : { source: from.url.trim(), verification: { hash: `sha512-${toHex(sha512(bytes))}` } };
  return { ok: true, text: JSON.stringify({ ignition: { config: { merge: [resource] }, version: read.version } }) };
}
