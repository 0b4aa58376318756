import { imageIncomplete, noIso } from '#words/deliver/iso';
import type { ImageSource } from '../define/image.ts';
import { latin1, startsWith, u32 } from '../define/little-endian.ts';
import { Refused } from '../define/refused.ts';

/** The only size of sectors that there is in practice. */
export const sectorLength = 2048;

const descriptorsAt = 16 * sectorLength;
const maxDescriptors = 64;
const primary = 1;
const terminator = 255;

/** Directories of a live image have a few entries; one that claims more than this is damaged. */
const maxDirectoryLength = 4 << 20;

/** A file or directory: where it is and how many bytes it has. */
export interface IsoEntry {
  offset: number;
  length: number;
  isDirectory: boolean;
}

/** A volume: its label and its root. */
export interface IsoVolume {
  label: string;
  root: IsoEntry;
}

/** Reads bytes of an image, or refuses one that ends before them. */
export async function readWithin(source: ImageSource, offset: number, length: number): Promise<Uint8Array> {
  if (offset + length > source.size) throw new Refused(imageIncomplete);
  return source.read(offset, length);
}

/** Reads the primary volume descriptor (ECMA-119, 8.4). Refuses what is not an ISO image, or only the start of one. */
export async function readVolume(source: ImageSource): Promise<IsoVolume> {
  for (let index = 0; index < maxDescriptors; index++) {
    const at = descriptorsAt + index * sectorLength;
    if (at + sectorLength > source.size) break;
    const sector = await source.read(at, sectorLength);
    if (!startsWith(sector, latin1('CD001'), 1) || sector[0] === terminator) break;
    if (sector[0] !== primary) continue;
    if (u32(sector, 80) * sectorLength > source.size) throw new Refused(imageIncomplete);
    const label = String.fromCharCode(...sector.subarray(40, 72)).trim();
    return { label, root: entryAt(sector, 156) };
  }
  throw new Refused(noIso);
}

const entryAt = (bytes: Uint8Array, at: number): IsoEntry => ({
  offset: u32(bytes, at + 2) * sectorLength,
  length: u32(bytes, at + 10),
  isDirectory: ((bytes[at + 25] ?? 0) & 2) !== 0,
});

/** A name without its version and the dot that ISO 9660 puts after names without an extension. */
const nameAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at + 33, at + 33 + (bytes[at + 32] ?? 0)))
    .replace(/;1$/, '')
    .replace(/\.$/, '');

/** The entry of a name in a directory, in capitals as ISO 9660 has them. */
async function findIn(source: ImageSource, folder: IsoEntry, name: string): Promise<IsoEntry | undefined> {
  if (folder.length > maxDirectoryLength) throw new Refused(imageIncomplete);
  const bytes = await readWithin(source, folder.offset, folder.length);
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at] ?? 0;
    // A record does not cross sectors: the rest of this one is empty.
    if (length === 0) at = (Math.floor(at / sectorLength) + 1) * sectorLength;
    else if (length < 34 || at + length > bytes.length) throw new Refused(imageIncomplete);
    else if (nameAt(bytes, at) === name) return entryAt(bytes, at);
    else at += length;
  }
  return undefined;
}

/** The file at a path, which is looked up in capitals; undefined where there is none. */
export async function findFile(source: ImageSource, { root }: IsoVolume, path: string): Promise<IsoEntry | undefined> {
  let entry: IsoEntry | undefined = root;
  for (const name of path.toUpperCase().split('/')) {
    if (!entry?.isDirectory) return undefined;
    entry = await findIn(source, entry, name);
  }
  return entry?.isDirectory === false ? entry : undefined;
}
