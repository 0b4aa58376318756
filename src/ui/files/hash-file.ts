import * as words from '#words/files/given-files';
import { toHex } from '../../core/bytes/to-hex.ts';
import { gunzip } from '../../core/bytes/gunzip.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { describeBytes } from '../../values/size.ts';
import { readFile } from './read-file.ts';

/** Bytes of a file that is hashed, and of what is unpacked for that: it is all held in memory. */
const maxBytes = 500_000_000;

/** Whether the browser hashes: it does on https pages and on this machine. */
export const canHash = (): boolean => isSecureContext;

/** The hash of a file as `verification.hash` wants it; of one in gzip, when `packed`, that of what is unpacked. Undefined when there is none, and the notice says why. */
export async function hashFile(file: File, packed: boolean, workbench: Workbench): Promise<string | undefined> {
  const read = await readFile(file, workbench, maxBytes);
  if (!read) return undefined;
  const contents = packed ? gunzip(read, maxBytes) : { ok: true as const, bytes: read };
  if (!contents.ok) {
    const body = contents.reason === 'too-large' ? words.tooLargeUnpacked(describeBytes(maxBytes)) : words.notGzip;
    workbench.getState().notify({ kind: 'warning', title: words.notHashed(file.name), body });
    return undefined;
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-512', new Uint8Array(contents.bytes)));
  return `sha512-${toHex(digest)}`;
}
