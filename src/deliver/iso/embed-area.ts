import { areaTooSmall, infoBroken, noLiveImage } from '#words/deliver/iso';
import type { ImageSource, Patch } from '../define/image.ts';
import { Refused } from '../define/refused.ts';
import { initrd } from '../initrd/initrd.ts';
import { readInitrd } from '../initrd/read-initrd.ts';
import { findFile, readWithin, type IsoVolume } from './iso9660.ts';
import { isLength, readJson } from './read-json.ts';

/** Which file the area is in, since early 2023. */
const infoPath = 'COREOS/IGNINFO.JSO';
/** The file that is the area in older images. */
const defaultPath = 'IMAGES/IGNITION.IMG';

/** Areas are 256 KiB; one that claims more than this is damaged. */
const maxLength = 16 << 20;

/** The area of an image that is read as one more initrd, and the files in it. */
export interface EmbedArea {
  offset: number;
  length: number;
  /** Bytes up to the last that is not zero. */
  used: number;
  files: Map<string, Uint8Array>;
  /** Why the files in it are not known: another tool compressed it in a way that is not read here. It can be replaced or removed. */
  unread?: string;
}

/** Finds and reads the area. Refuses images without one, and those whose area is damaged. */
export async function readEmbedArea(source: ImageSource, volume: IsoVolume): Promise<EmbedArea> {
  const { offset, length } = await findArea(source, volume);
  const bytes = await readWithin(source, offset, length);
  const used = bytes.findLastIndex((byte) => byte !== 0) + 1;
  if (used === 0) return { offset, length, used, files: new Map() };
  const read = readInitrd(bytes);
  if (read.ok) return { offset, length, used, files: read.files };
  if (!read.unsupported) throw new Refused(read.reason);
  return { offset, length, used, files: new Map(), unread: read.reason };
}

async function findArea(source: ImageSource, volume: IsoVolume): Promise<{ offset: number; length: number }> {
  const info = (await readJson(source, volume, infoPath)) ?? { file: defaultPath };
  const { file, offset = 0 } = info;
  if (typeof file !== 'string' || !isLength(offset)) throw new Refused(infoBroken(infoPath));
  const entry = await findFile(source, volume, file);
  if (!entry) throw new Refused(noLiveImage);
  const length = info['length'] ?? entry.length - offset;
  if (!isLength(length) || length > maxLength || offset + length > entry.length) throw new Refused(infoBroken(infoPath));
  return { offset: entry.offset + offset, length };
}

/** What makes the area have these files, the rest of it zeros: with none of them it is as the image came. Refuses what does not fit. */
export function areaPatch({ offset, length }: EmbedArea, files: ReadonlyMap<string, Uint8Array>): Patch {
  const bytes = new Uint8Array(length);
  if (files.size > 0) {
    const archive = initrd(files);
    if (archive.length > length) throw new Refused(areaTooSmall(archive.length, length));
    bytes.set(archive);
  }
  return { offset, bytes };
}
