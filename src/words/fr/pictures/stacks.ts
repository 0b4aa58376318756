import { countOf, formatNumber, listOf } from '../formats/counts.ts';

/** What the picture of the disks says of what is built on them. */

export const stacks = 'L’empilement des couches';
export const joined = 'Réunis en un seul';

export const existingDevice = 'périphérique existant';
export const wholeDisk = 'disque entier';
export const partition = 'partition';
export const ofDisk = (disk: string): string => `de ${disk}`;
export const raid = (level: string): string => `RAID ${level}`.trim();
export const spares = (count: number): string => countOf(count, 'périphérique de secours', 'périphériques de secours');
export const volume = 'volume chiffré';
export const swapArea = 'espace d’échange';
export const filesystem = 'système de fichiers';
export const label = (label: string): string => `étiquette ${label}`;

export const mounted: Record<'at-boot' | 'by-system' | 'by-ignition' | 'nowhere' | 'swap' | 'swap-off', string> = {
  'at-boot': 'monté à chaque démarrage',
  'by-system': 'monté par le système',
  'by-ignition': 'monté seulement pendant qu’Ignition écrit',
  nowhere: 'non monté',
  swap: 'swap, activé à chaque démarrage',
  'swap-off': 'swap, non activé',
};

type Unlocking = 'TPM 2.0' | 'Tang' | 'key file' | 'Crypto Express' | 'custom pin';
const unlocking: Record<Exclude<Unlocking, 'Tang'>, string> = {
  'TPM 2.0': 'le TPM 2.0',
  'key file': 'un fichier de clé sur la machine',
  'Crypto Express': 'une carte Crypto Express',
  'custom pin': 'un pin Clevis personnalisé',
};
/** What opens an encrypted volume, and how many of several it takes: "opened by TPM 2.0 and 2 Tang servers, 2 of them needed". */
export function openedBy(ways: readonly Unlocking[], threshold: number): string {
  const others = ways.flatMap((way) => (way === 'Tang' ? [] : [unlocking[way]]));
  const servers = ways.length - others.length;
  const tang = servers === 0 ? [] : [servers === 1 ? 'un serveur Tang' : countOf(servers, 'serveur Tang', 'serveurs Tang')];
  const needed = ways.length < 2 ? '' : threshold === 1 ? ' (un seul suffit)' : ` (il en faut ${formatNumber(threshold)})`;
  return `ouvert par ${listOf([...others, ...tang])}${needed}`;
}
