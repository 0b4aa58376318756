import { crc32 } from '../../core/bytes/crc32.ts';

/** Bytes of the check sum at the end of a link's data. */
export const checkLength = 4;

/**
 * The check sum of a link's deflated data, its version included. CRC-32 finds every change within 32 bits,
 * thus of up to four neighbouring characters, and lets one of four billion others pass.
 */
export function checkOf(version: string, deflated: Uint8Array): number {
  const prefix = new TextEncoder().encode(version);
  const checked = new Uint8Array(prefix.length + deflated.length);
  checked.set(prefix);
  checked.set(deflated, prefix.length);
  return crc32(checked);
}
