import { countOf } from '../formats/counts.ts';
import { quoted, quotedList, say, type Quoted, type Said } from '../../types/said.ts';

/** What a review says of disks. What happens to a part is said as in the pictures. */

export const wiped = (device: string): Said =>
  say`La table de partitions de ${quoted(device)} est effacée : tout ce que contient ce disque est perdu.`;
export const changed = (device: string): Said => say`${quoted(device)} : les partitions non indiquées restent telles quelles.`;
export const bootDisk = (device: string): Said =>
  say`${quoted(device)}, le disque du système : ses propres partitions restent, sauf si elles sont indiquées.`;
const numbered = (number: number | undefined, label: string | undefined): Said => {
  const named: (string | Quoted)[] = label ? [' ', quoted(label)] : [];
  return number === undefined ? ['partition', ...named] : [`partition ${number}`, ...named];
};
export const partition = (number: number | undefined, label: string | undefined, size: string, meaning: string): Said =>
  say`${numbered(number, label)}, ${size} : ${meaning}`;
export const partitionGone = (number: number | undefined, label: string | undefined, meaning: string): Said =>
  say`${numbered(number, label)} : ${meaning}`;
export const goneWithTable = 'perdue avec la table.';
export const allFree = 'tout l’espace libre';
export const itsSize = 'sa taille, ou tout l’espace libre';
export const tooMany = (count: number): string =>
  `${countOf(count, 'autre partition, pour laquelle', 'autres partitions, pour lesquelles')} la table n’a pas de place`;
export const raid = (name: string, level: string, devices: readonly string[], meaning: string): Said =>
  say`L’ensemble RAID ${quoted(name)} (${level}), formé de ${quotedList(devices)} : ${meaning}`;
export const raidOfNothing = (name: string): Said => say`L’ensemble RAID ${quoted(name)} n’indique aucun périphérique.`;
/** `opened`: "opened by TPM 2.0". */
export const luks = (name: string, device: Said, opened: string, meaning: string): Said =>
  say`Le volume chiffré ${quoted(name)} sur ${device}, ${opened} : ${meaning}`;
export const filesystem = (format: string, device: Said, meaning: string): Said =>
  say`Le système de fichiers ${quoted(format)} sur ${device} : ${meaning}`;
export const untouched = (device: Said): Said =>
  say`Le système de fichiers sur ${device} : ${'laissé tel quel, car il n’a pas de format ici.'}`;
/** `mounted`: "mounted at every boot". */
export const mount = (path: string, mounted: string): Said => (path === '' ? [mounted] : say`sur ${quoted(path)}, ${mounted}`);
export const noDevice = 'un périphérique non indiqué';
export const device = (name: string): Said => (name === '' ? [noDevice] : [quoted(name)]);
export const partitionOf = (number: number | undefined, label: string | undefined, disk: string): Said =>
  say`la ${numbered(number, label)} de ${quoted(disk)}`;
export const array = (name: string): Said => say`l’ensemble RAID ${quoted(name)}`;
export const volume = (name: string): Said => say`le volume chiffré ${quoted(name)}`;
