/** What an authorized key says about itself. */
export interface SshKeySummary {
  /** `ssh-ed25519` and the like. */
  type: string;
  comment: string;
  /** The key itself, base64. */
  blob: string;
}

const keyTypes = /^(?:ssh-(?:ed25519|rsa|dss)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)$/;

/** Reads a line of `authorized_keys`, options before the type included; undefined when it is not one. */
export function readSshKey(line: string): SshKeySummary | undefined {
  const words = line.trim().split(/\s+/);
  const at = words.findIndex((word) => keyTypes.test(word));
  const type = words[at];
  const blob = words[at + 1];
  if (type === undefined || blob === undefined || !blobNames(blob, type)) return undefined;
  return { type, comment: words.slice(at + 2).join(' '), blob };
}

/** A key's blob begins with the length and the text of its type. */
function blobNames(blob: string, type: string): boolean {
  try {
    return atob(blob).slice(4, 4 + type.length) === type;
  } catch {
    return false;
  }
}

/** The fingerprint `ssh-keygen -l` shows; undefined where the browser has no WebCrypto (a page without HTTPS). */
export async function fingerprint({ blob }: Pick<SshKeySummary, 'blob'>): Promise<string | undefined> {
  // Declared as always there, but absent on insecure pages.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', Uint8Array.from(atob(blob), (char) => char.charCodeAt(0)));
  return `SHA256:${btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/=+$/, '')}`;
}
