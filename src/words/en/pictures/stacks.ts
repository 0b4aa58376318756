import { countOf, formatNumber, listOf } from '../formats/counts.ts';

/** What the picture of the disks says of what is built on them. */

export const stacks = 'What is built on what';
export const joined = 'Joined in one';

export const existingDevice = 'existing device';
export const wholeDisk = 'whole disk';
export const partition = 'partition';
export const ofDisk = (disk: string): string => `of ${disk}`;
export const raid = (level: string): string => `RAID ${level}`.trim();
export const spares = (count: number): string => countOf(count, 'spare');
export const volume = 'encrypted volume';
export const swapArea = 'swap area';
export const filesystem = 'filesystem';
export const label = (label: string): string => `label ${label}`;

export const mounted: Record<'at-boot' | 'by-system' | 'by-ignition' | 'nowhere' | 'swap' | 'swap-off', string> = {
  'at-boot': 'mounted at every boot',
  'by-system': 'mounted by the system',
  'by-ignition': 'mounted only while Ignition writes',
  nowhere: 'not mounted',
  swap: 'swap, on at every boot',
  'swap-off': 'swap, not turned on',
};

type Unlocking = 'TPM 2.0' | 'Tang' | 'key file' | 'Crypto Express' | 'custom pin';
const unlocking: Record<Exclude<Unlocking, 'Tang'>, string> = {
  'TPM 2.0': 'TPM 2.0',
  'key file': 'a key file on the machine',
  'Crypto Express': 'a Crypto Express card',
  'custom pin': 'a custom Clevis pin',
};
/** What opens an encrypted volume, and how many of several it takes: "opened by TPM 2.0 and 2 Tang servers, 2 of them needed". */
export function openedBy(ways: readonly Unlocking[], threshold: number): string {
  const others = ways.flatMap((way) => (way === 'Tang' ? [] : [unlocking[way]]));
  const servers = ways.length - others.length;
  const tang = servers === 0 ? [] : [servers === 1 ? 'a Tang server' : countOf(servers, 'Tang server')];
  const needed = ways.length < 2 ? '' : threshold === 1 ? ', one of them is enough' : `, ${formatNumber(threshold)} of them needed`;
  return `opened by ${listOf([...others, ...tang])}${needed}`;
}
