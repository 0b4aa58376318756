import { joinBytes } from '../../core/bytes/join-bytes.ts';
import { latin1 } from '../define/little-endian.ts';
import { bothOrders, recordOf, sectorLength, sectorsFor } from './directory-records.ts';
import { jolietSpelling, plainSpelling, type Spelling } from './spelling.ts';
import { foldersOf, volumeTree } from './volume-tree.ts';
import { padded, writeTree, type WrittenTree } from './write-tree.ts';

/** The first sectors are left to the boot loader. */
const systemSectors = 16;
/** Two descriptors and the end of them. */
const descriptorSectors = 3;

/** Joliet, level 3. */
const jolietEscape = latin1('%/E');

/**
 * Makes an ISO 9660 image with Joliet, of files by path: both its trees have the same files, once in capitals and once by their
 * names, and Linux shows the latter. Without times, so that the same files make the same image.
 */
export function writeIso9660(label: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const root = volumeTree(files);
  const contents = foldersOf(root).flatMap((folder) => [...folder.files.values()]);
  const plainAt = systemSectors + descriptorSectors;
  const jolietAt = plainAt + sectorsFor(writeTree(root, plainSpelling, plainAt).bytes.length);
  let next = jolietAt + sectorsFor(writeTree(root, jolietSpelling, jolietAt).bytes.length);
  for (const file of contents) {
    file.sector = next;
    next += sectorsFor(file.bytes.length);
  }
  const plain = writeTree(root, plainSpelling, plainAt);
  const joliet = writeTree(root, jolietSpelling, jolietAt);
  return joinBytes([
    new Uint8Array(systemSectors * sectorLength),
    descriptor(1, label, plain, plainSpelling, next, []),
    descriptor(2, label, joliet, jolietSpelling, next, jolietEscape),
    padded(Uint8Array.from([255, ...latin1('CD001'), 1])),
    plain.bytes,
    joliet.bytes,
    ...contents.map((file) => padded(file.bytes)),
  ]);
}

/** A volume descriptor (ECMA-119, 8.4 and 8.5). Its times are not set: digits of zero and a byte of zero. */
function descriptor(type: 1 | 2, label: string, tree: WrittenTree, spelling: Spelling, sectors: number, escape: number[]): Uint8Array {
  const bytes = new Uint8Array(sectorLength);
  const noTime = [...latin1('0'.repeat(16)), 0];
  const littleNumber = (value: number): number[] => bothOrders(value, 4).slice(0, 4);
  const bigNumber = (value: number): number[] => bothOrders(value, 4).slice(4);
  const fields: [number, ArrayLike<number>][] = [
    [0, [type, ...latin1('CD001'), 1]],
    [8, spelling.label('LINUX', 32)],
    [40, spelling.label(label, 32)],
    [80, bothOrders(sectors, 4)],
    [88, escape],
    [120, [...bothOrders(1, 2), ...bothOrders(1, 2), ...bothOrders(sectorLength, 2)]],
    [132, bothOrders(tree.tables.length, 4)],
    [140, littleNumber(tree.tables.little)],
    [148, bigNumber(tree.tables.big)],
    [156, recordOf(Uint8Array.of(0), tree.root, 2)],
    // The names of the set, its publisher and so on, then three of files.
    ...[190, 318, 446, 574].map((at): [number, Uint8Array] => [at, spelling.label('', 128)]),
    ...[702, 739, 776].map((at): [number, Uint8Array] => [at, spelling.label('', 37)]),
    ...[813, 830, 847, 864].map((at): [number, number[]] => [at, noTime]),
    [881, [1]],
  ];
  for (const [at, field] of fields) bytes.set(field, at);
  return bytes;
}
