import { deflateSync, inflateSync } from 'fflate';
import type { SharedConfig } from './shared-config.ts';

/** What a link holds, or why it cannot be read, in words for the user. */
export type LinkResult = { ok: true; config: SharedConfig } | { ok: false; reason: string };

/** Whether a fragment (without `#`) claims to be a config, of whatever version. */
export const isLink = (fragment: string): boolean => /^c\d+:/.test(fragment);

/** A config as the fragment of a link, without `#`: `c1:` and base64url. */
export function encodeLink(config: SharedConfig): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(config)), { level: 9 });
  return `c1:${btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The config of a fragment (without `#`), which ends at the first `&`. Anything damaged, too large or unknown is a reason, never an exception. */
export function decodeLink(fragment: string): LinkResult {
  try {
    const data = /^c1:([\w-]*)/.exec(fragment)?.[1];
    if (data === undefined) return { ok: false, reason: 'it is no link of Bunsen' };
    const bytes = inflateSync(Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0)));
    // Replaced before any release: the format of version 1 is still being made.
    return { ok: true, config: JSON.parse(new TextDecoder().decode(bytes)) as SharedConfig };
  } catch {
    return { ok: false, reason: 'it is damaged' };
  }
}
