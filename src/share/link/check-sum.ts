import { crc32 } from '../../core/bytes/crc32.ts';

/** The length in bytes of the checksum at the end of a link's data. */
export const checkLength = 4;

/**
 * The checksum of a link's deflated data, including its version. CRC-32 finds every change within 32 bits,
 * that is, of up to four adjacent characters, and misses one in four billion others.
 */
export function checkOf(version: string, deflated: Uint8Array): number {
  const prefix = new TextEncoder().encode(version);
  const checked = new Uint8Array(prefix.length + deflated.length);
  checked.set(prefix);
  checked.set(deflated, prefix.length);
  return crc32(checked);
}
