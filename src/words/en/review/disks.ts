import { countOf } from '../formats/counts.ts';
import { quoted, quotedList, say, type Quoted, type Said } from '../../types/said.ts';

/** What a review says of disks. What happens to a part is said as in the pictures. */

export const wiped = (device: string): Said => say`The partition table of ${quoted(device)} is wiped: everything on this disk is lost.`;
export const changed = (device: string): Said => say`${quoted(device)}: partitions that are not listed stay as they are.`;
export const bootDisk = (device: string): Said =>
  say`${quoted(device)}, the disk with the system: its own partitions stay unless they are listed.`;
const numbered = (number: number | undefined, label: string | undefined): Said => {
  const named: (string | Quoted)[] = label ? [' ', quoted(label)] : [];
  return number === undefined ? ['partition', ...named] : [`partition ${number}`, ...named];
};
export const partition = (number: number | undefined, label: string | undefined, size: string, meaning: string): Said =>
  say`${numbered(number, label)}, ${size}: ${meaning}`;
export const partitionGone = (number: number | undefined, label: string | undefined, meaning: string): Said =>
  say`${numbered(number, label)}: ${meaning}`;
export const goneWithTable = 'lost with the table.';
export const allFree = 'all that is free';
export const itsSize = 'its size, or all that is free';
export const tooMany = (count: number): string => `${countOf(count, 'more partition')}, for which the table has no room`;
export const raid = (name: string, level: string, devices: readonly string[], meaning: string): Said =>
  say`The RAID array ${quoted(name)} (${level}) of ${quotedList(devices)} is ${meaning}`;
export const raidOfNothing = (name: string): Said => say`The RAID array ${quoted(name)} names no devices.`;
/** `opened`: "opened by TPM 2.0". */
export const luks = (name: string, device: Said, opened: string, meaning: string): Said =>
  say`The encrypted volume ${quoted(name)} on ${device}, ${opened}: ${meaning}`;
export const filesystem = (format: string, device: Said, meaning: string): Said =>
  say`The filesystem ${quoted(format)} on ${device}: ${meaning}`;
export const untouched = (device: Said): Said => say`The filesystem on ${device}: ${'not touched, because it has no format here.'}`;
/** `mounted`: "mounted at every boot". */
export const mount = (path: string, mounted: string): Said => (path === '' ? [`it is ${mounted}`] : say`at ${quoted(path)}, ${mounted}`);
export const noDevice = 'no device';
export const device = (name: string): Said => (name === '' ? [noDevice] : [quoted(name)]);
export const partitionOf = (number: number | undefined, label: string | undefined, disk: string): Said =>
  say`${numbered(number, label)} of ${quoted(disk)}`;
export const array = (name: string): Said => say`the RAID array ${quoted(name)}`;
export const volume = (name: string): Said => say`the encrypted volume ${quoted(name)}`;
