const encoder = new TextEncoder();
const allowed = new Set([...':_.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'].map((letter) => letter.charCodeAt(0)));
const slash = 0x2f;
const dot = 0x2e;

/**
 * Escapes a file system path for use in a unit name, as `systemd-escape --path` does: slashes
 * become dashes, other bytes `\xNN`; the root is `-`.
 */
export function escapeUnitPath(path: string): string {
  let escaped = '';
  let pendingSlash = false;
  for (const byte of encoder.encode(path)) {
    if (byte === slash) {
      pendingSlash = true;
      continue;
    }
    const first = escaped === '';
    if (pendingSlash && !first) escaped += '-';
    pendingSlash = false;
    escaped += (first && byte === dot) || !allowed.has(byte) ? `\\x${byte.toString(16)}` : String.fromCharCode(byte);
  }
  return escaped === '' ? '-' : escaped;
}
