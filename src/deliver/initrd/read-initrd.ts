import { archiveBroken, archiveTooLarge, archiveUnsupported } from '#words/deliver/archives';
import { isGzip } from '../../core/bytes/gunzip.ts';
import { refuse, type Answer, type Refusal } from '../define/answer.ts';
import { startsWith } from '../define/little-endian.ts';
import { isXz, unxz, type UnpackedMember } from '../xz/unxz.ts';
import { isCpio } from './cpio.ts';
import { gunzipMember } from './gunzip-member.ts';
import { readCpio } from './read-cpio.ts';

/** How much may come out of compressed archives: more is no initrd for a config. */
const maxUnpacked = 48 << 20;

/** Compressions that the kernel or coreos-installer reads and Bunsen does not, by their first bytes. */
const others: [string, number[]][] = [
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['lz4', [0x02, 0x21, 0x4c, 0x18]],
  ['lzma', [0x5d, 0, 0]],
];

/**
 * Reads the regular files of an initrd: cpio archives (newc), one after another with zeros between them, each plain or compressed
 * with gzip or xz. A later file of a name replaces an earlier one, as in the kernel. Another compression is `unsupported`.
 */
export function readInitrd(bytes: Uint8Array): Answer<{ files: Map<string, Uint8Array> }> {
  const files = new Map<string, Uint8Array>();
  let room = maxUnpacked;
  let at = afterZeros(bytes, 0);
  while (at < bytes.length) {
    if (isCpio(bytes, at)) {
      const end = readCpio(bytes, at, files);
      if (end === undefined) return refuse(archiveBroken);
      at = afterZeros(bytes, end);
      continue;
    }
    const unpacked = unpackAt(bytes, at, room);
    if (!unpacked) return refuse(archiveBroken);
    if (!unpacked.ok) return refused(unpacked.problem, bytes, at);
    if (!readPlain(unpacked.bytes, files)) return refuse(archiveBroken);
    room -= unpacked.bytes.length;
    at = afterZeros(bytes, unpacked.end);
  }
  return { ok: true, files };
}

function unpackAt(bytes: Uint8Array, at: number, room: number): UnpackedMember | undefined {
  if (isXz(bytes, at)) return unxz(bytes, at, room);
  if (isGzip(bytes.subarray(at, at + 3))) return gunzipMember(bytes, at, room);
  return others.some(([, magic]) => startsWith(bytes, magic, at)) ? { ok: false, problem: 'unsupported' } : undefined;
}

function refused(problem: 'broken' | 'too-large' | 'unsupported', bytes: Uint8Array, at: number): Refusal {
  if (problem === 'too-large') return refuse(archiveTooLarge(maxUnpacked));
  if (problem === 'broken') return refuse(archiveBroken);
  const compression = others.find(([, magic]) => startsWith(bytes, magic, at))?.[0] ?? 'xz';
  return { ...refuse(archiveUnsupported(compression)), unsupported: true };
}

/** Reads what was unpacked: plain archives alone. False when anything else is in it. */
function readPlain(bytes: Uint8Array, files: Map<string, Uint8Array>): boolean {
  let at = afterZeros(bytes, 0);
  while (at < bytes.length) {
    const end = readCpio(bytes, at, files);
    if (end === undefined) return false;
    at = afterZeros(bytes, end);
  }
  return true;
}

function afterZeros(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] === 0) at++;
  return at;
}
