import { joinBytes } from '../../core/bytes/join-bytes.ts';
import { directory, headerLength, regularFile, toFour, trailer } from './cpio.ts';

/** A member of an archive. */
interface Member {
  name: string;
  mode: number;
  contents: Uint8Array;
}

const empty = new Uint8Array();

/** The directories of a path, from the outermost. */
const parentsOf = (path: string): string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)).filter((parent) => parent !== '');

/** Compares by bytes, as coreos-installer sorts, so that the same files make the same archive everywhere. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Files as members, sorted, and before each the directories that it needs: the kernel makes none by itself. */
function membersOf(files: ReadonlyMap<string, Uint8Array>): Member[] {
  const made = new Set<string>();
  const members: Member[] = [];
  for (const name of [...files.keys()].sort(byName)) {
    for (const parent of parentsOf(name)) {
      if (made.has(parent)) continue;
      made.add(parent);
      members.push({ name: parent, mode: directory | 0o755, contents: empty });
    }
    members.push({ name, mode: regularFile | 0o600, contents: files.get(name) ?? empty });
  }
  return members;
}

/** One member with its padding. `ino` is its number in the archive; owner and time are 0. */
function bytesOf({ name, mode, contents }: Member, ino: number): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const numbers = [ino, mode, 0, 0, 1, 0, contents.length, 0, 0, 0, 0, nameBytes.length + 1, 0];
  const header = `070701${numbers.map((number) => number.toString(16).toUpperCase().padStart(8, '0')).join('')}`;
  const dataAt = toFour(headerLength + nameBytes.length + 1);
  const bytes = new Uint8Array(toFour(dataAt + contents.length));
  bytes.set(new TextEncoder().encode(header));
  bytes.set(nameBytes, headerLength);
  bytes.set(contents, dataAt);
  return bytes;
}

/** Writes a cpio archive (newc) of files by path: 0600 each, their directories 0755. */
export const writeCpio = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  joinBytes([...membersOf(files), { name: trailer, mode: 0, contents: empty }].map((member, index) => bytesOf(member, index + 1)));
