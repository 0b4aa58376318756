import { fromBase64, toBase64 } from '../core/bytes/base64.ts';

/** The SHA-256 fingerprint of a key's blob (base64), as `ssh-keygen -l` shows it; undefined where the browser has no WebCrypto (a page without HTTPS). */
export async function fingerprint(blob: string): Promise<string | undefined> {
  // Declared as always present, but absent on insecure pages.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', fromBase64(blob));
  return `SHA256:${toBase64(new Uint8Array(digest)).replace(/=+$/, '')}`;
}
