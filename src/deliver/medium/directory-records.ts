import { joinBytes } from '../../core/bytes/join-bytes.ts';
import type { Folder } from './volume-tree.ts';
import type { Spelling } from './spelling.ts';

/** Bytes of a sector. */
export const sectorLength = 2048;

/** Sectors that so many bytes take. */
export const sectorsFor = (length: number): number => Math.ceil(length / sectorLength);

/** A number in both byte orders, one after the other, as ISO 9660 has most of its numbers. */
export function bothOrders(value: number, size: 2 | 4): number[] {
  const little = Array.from({ length: size }, (_, index) => (value >>> (index * 8)) & 0xff);
  return [...little, ...little.toReversed()];
}

/** Where a directory is, in sectors, and its length in bytes. */
export interface Extent {
  sector: number;
  length: number;
}

const isFolder = 2;

/** A directory record (ECMA-119, 9.1) without a time, so that the same files make the same medium. */
export function recordOf(name: Uint8Array, { sector, length }: Extent, flags: number): Uint8Array {
  const size = 33 + name.length + (name.length % 2 === 0 ? 1 : 0);
  const record = new Uint8Array(size);
  record.set([
    size,
    0,
    ...bothOrders(sector, 4),
    ...bothOrders(length, 4),
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    flags,
    0,
    0,
    ...bothOrders(1, 2),
    name.length,
  ]);
  record.set(name, 33);
  return record;
}

const byBytes = (a: Uint8Array, b: Uint8Array): number => {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
};

/** The records of a directory, of which none crosses a sector. `extentOf` says where its directories are; while that is not known, zeros. */
export function directoryBytes(folder: Folder, spelling: Spelling, extentOf: (folder: Folder) => Extent): Uint8Array {
  const inner: [Uint8Array, Extent, number][] = [
    ...Array.from(folder.folders.values(), (one): [Uint8Array, Extent, number] => [
      spelling.name(one.name, false),
      extentOf(one),
      isFolder,
    ]),
    ...Array.from(folder.files, ([name, { bytes, sector }]): [Uint8Array, Extent, number] => [
      spelling.name(name, true),
      { sector, length: bytes.length },
      0,
    ]),
  ];
  inner.sort(([a], [b]) => byBytes(a, b));
  const records = [
    recordOf(Uint8Array.of(0), extentOf(folder), isFolder),
    recordOf(Uint8Array.of(1), extentOf(folder.parent), isFolder),
    ...inner.map(([name, extent, flags]) => recordOf(name, extent, flags)),
  ];
  const parts: Uint8Array[] = [];
  let length = 0;
  const pad = (to: number): void => {
    parts.push(new Uint8Array(to - length));
    length = to;
  };
  for (const record of records) {
    if (sectorsFor(length + record.length) > sectorsFor(Math.max(length, 1))) pad(sectorsFor(length) * sectorLength);
    parts.push(record);
    length += record.length;
  }
  pad(sectorsFor(length) * sectorLength);
  return joinBytes(parts);
}
