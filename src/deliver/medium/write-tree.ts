import { joinBytes } from '../../core/bytes/join-bytes.ts';
import { directoryBytes, sectorLength, sectorsFor, type Extent } from './directory-records.ts';
import type { Spelling } from './spelling.ts';
import { foldersOf, type Folder } from './volume-tree.ts';

/** One tree of directories as sectors, with its two path tables in front. */
export interface WrittenTree {
  root: Extent;
  /** Sectors of the path tables, and how many bytes each has. */
  tables: { little: number; big: number; length: number };
  bytes: Uint8Array;
}

/** Writes a tree of directories that begins at a sector. */
export function writeTree(root: Folder, spelling: Spelling, sector: number): WrittenTree {
  const folders = foldersOf(root);
  const unknown: Extent = { sector: 0, length: 0 };
  const lengths = folders.map((folder) => directoryBytes(folder, spelling, () => unknown).length);
  const empty = pathTable(folders, spelling, () => unknown, false);
  const tableSectors = sectorsFor(empty.length);
  const extents = new Map<Folder, Extent>();
  let next = sector + 2 * tableSectors;
  folders.forEach((folder, index) => {
    const length = lengths[index] ?? 0;
    extents.set(folder, { sector: next, length });
    next += sectorsFor(length);
  });
  const extentOf = (folder: Folder): Extent => extents.get(folder) ?? unknown;
  const tables = [false, true].map((isBig) => padded(pathTable(folders, spelling, extentOf, isBig)));
  return {
    root: extentOf(root),
    tables: { little: sector, big: sector + tableSectors, length: empty.length },
    bytes: joinBytes([...tables, ...folders.map((folder) => directoryBytes(folder, spelling, extentOf))]),
  };
}

/** Bytes with zeros up to the end of their last sector. */
export function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(sectorsFor(bytes.length) * sectorLength);
  whole.set(bytes);
  return whole;
}

/** A path table (ECMA-119, 9.4): every directory with the number of its parent. */
function pathTable(folders: readonly Folder[], spelling: Spelling, extentOf: (folder: Folder) => Extent, isBig: boolean): Uint8Array {
  const numbers = new Map(folders.map((folder, index) => [folder, index + 1]));
  const inOrder = (bytes: number[]): number[] => (isBig ? bytes.toReversed() : bytes);
  const entries = folders.map((folder, index) => {
    const name = index === 0 ? Uint8Array.of(0) : spelling.name(folder.name, false);
    const { sector } = extentOf(folder);
    const parent = numbers.get(folder.parent) ?? 1;
    const at = [0, 8, 16, 24].map((shift) => (sector >>> shift) & 0xff);
    return Uint8Array.from([
      name.length,
      0,
      ...inOrder(at),
      ...inOrder([parent & 0xff, parent >> 8]),
      ...name,
      ...(name.length % 2 ? [0] : []),
    ]);
  });
  return joinBytes(entries);
}
