import { countOf } from '../formats/counts.ts';

/** What the line of an item says of it besides its name. */

export const sshKeys = (count: number): string => countOf(count, 'clé SSH', 'clés SSH');
export const password = 'mot de passe';
export const gid = (id: string): string => `GID ${id}`;
export const partitions = (count: number): string => countOf(count, 'partition');
export const devices = (count: number): string => countOf(count, 'périphérique');
export const dropins = (count: number): string => countOf(count, 'drop-in');
export const wiped = 'effacé';
export const number = (number: string): string => `numéro ${number}`;
export const restOfDisk = 'reste du disque';
export const at = (path: string): string => `sur ${path}`;
export const leadsTo = (target: string): string => `→ ${target}`;
export const masked = 'masquée';
export const enabled = 'activée';
export const asRoot = 'en tant que root';
