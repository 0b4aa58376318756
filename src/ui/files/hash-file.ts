import * as words from '#words/files/given-files';
import { toHex } from '../../core/bytes/to-hex.ts';
import { gunzip } from '../../core/bytes/gunzip.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { describeBytes } from '../../values/size.ts';
import { readFile } from './read-file.ts';

/** The most bytes of a file to hash, and of its unpacked contents: all of it is held in memory. */
const maxBytes = 500_000_000;

/** Whether the browser can hash: it can on https pages and on localhost. */
export const canHash = (): boolean => isSecureContext;

/** The hash of a file in the form of `verification.hash`; with `packed`, for a file in gzip, that of its unpacked contents. Undefined when there is none, and the notice says why. */
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
