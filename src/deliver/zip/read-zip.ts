import * as say from '#words/deliver/archives';
import { Inflate } from 'fflate';
import { crc32 } from '../../core/bytes/crc32.ts';
import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';
import { entryOf, type FileEntry } from '../../core/files/file-entry.ts';
import { refuse, type Answer } from '../define/answer.ts';
import { u32 } from '../define/little-endian.ts';
import { Refused } from '../define/refused.ts';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const fileLength = 30;
/** The comment of an archive, after its end record. */
const maxComment = 0xffff;
/** A file in 64 bits, which needs other records: none that fits here does. */
const in64Bits = 0xffffffff;

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** Whether bytes begin as a zip with a file does. */
export const looksLikeZip = (bytes: Uint8Array): boolean => u32(bytes, 0) === fileMark;

/** How much of a zip is read. */
export interface ZipLimits {
  files: number;
  /** Bytes of all files, unpacked. */
  bytes: number;
}

/**
 * Reads the files of a zip by path, folders left out, with executable ones and links as such. Nothing is unpacked that is larger
 * than the limits say, whatever the zip says of itself. Refuses what is damaged, encrypted or compressed by anything but deflate.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Answer<{ files: Map<string, FileEntry> }> {
  try {
    return { ok: true, files: readFiles(bytes, limits) };
  } catch (error) {
    if (error instanceof Refused) return refuse(error.message);
    // What fflate throws for data that is not deflated.
    if (error instanceof Error) return refuse(say.zipBroken);
    throw error;
  }
}

function readFiles(bytes: Uint8Array, limits: ZipLimits): Map<string, FileEntry> {
  const end = findEnd(bytes);
  if (end === undefined) throw new Refused(say.noZip);
  const count = u16(bytes, end + 10);
  if (count > limits.files) throw new Refused(say.zipTooMany(limits.files));
  const files = new Map<string, FileEntry>();
  let at = u32(bytes, end + 16);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (u32(bytes, at) !== entryMark) throw new Refused(say.zipBroken);
    const [nameLength, extraLength, commentLength] = [u16(bytes, at + 28), u16(bytes, at + 30), u16(bytes, at + 32)];
    const name = decodeUtf8(bytes.subarray(at + entryLength, at + entryLength + nameLength));
    if (name === undefined) throw new Refused(say.zipBroken);
    // Some write Windows' separators.
    const path = name.replaceAll('\\', '/');
    if (!path.endsWith('/')) {
      total += u32(bytes, at + 24);
      if (total > limits.bytes) throw new Refused(say.zipTooLarge(limits.bytes));
      files.set(path, entryWith(unpack(bytes, at, path), u32(bytes, at + 38) >>> 16));
    }
    at += entryLength + nameLength + extraLength + commentLength;
  }
  return files;
}

/** Where the record at the end begins: the last one, because a comment may follow it. */
function findEnd(bytes: Uint8Array): number | undefined {
  for (let at = bytes.length - endLength; at >= Math.max(0, bytes.length - endLength - maxComment); at--) {
    if (u32(bytes, at) === endMark) return at;
  }
  return undefined;
}

/** The bytes of the file that the entry at an offset is about. */
function unpack(bytes: Uint8Array, entry: number, path: string): Uint8Array {
  const [packed, size, start] = [u32(bytes, entry + 20), u32(bytes, entry + 24), u32(bytes, entry + 42)];
  if ((u16(bytes, entry + 8) & 1) !== 0) throw new Refused(say.zipEncrypted(path));
  if (packed === in64Bits || size === in64Bits || u32(bytes, start) !== fileMark) throw new Refused(say.zipBroken);
  const data = start + fileLength + u16(bytes, start + 26) + u16(bytes, start + 28);
  const piece = bytes.subarray(data, data + packed);
  const method = u16(bytes, entry + 10);
  if (method !== 0 && method !== 8) throw new Refused(say.zipMethod(path));
  const whole = method === 0 ? piece : inflate(piece, size);
  if (whole.length !== size || crc32(whole) !== u32(bytes, entry + 16)) throw new Refused(say.zipBroken);
  return whole;
}

/** How much is inflated at a time: a file that is larger than it says takes no more than what this makes. */
const pieceLength = 1 << 14;

/** Inflates data that says that it has a size. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflating = new Inflate((piece) => {
    if (length + piece.length > size) throw new Refused(say.zipBroken);
    whole.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < data.length; at += pieceLength)
    inflating.push(data.subarray(at, at + pieceLength), at + pieceLength >= data.length);
  return whole.subarray(0, length);
}

/** A file with the mode that Unix gave it. */
function entryWith(bytes: Uint8Array, mode: number): FileEntry {
  const target = (mode & 0o170000) === 0o120000 ? decodeUtf8(bytes) : undefined;
  if (target !== undefined) return { link: target };
  return { ...entryOf(bytes), ...((mode & 0o111) !== 0 && (mode & 0o170000) === 0o100000 && { exec: true }) };
}
