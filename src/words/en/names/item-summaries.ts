import { countOf } from '../formats/counts.ts';

/** What the line of an item says of it besides its name. */

export const sshKeys = (count: number): string => countOf(count, 'SSH key');
export const password = 'password';
export const gid = (id: string): string => `GID ${id}`;
export const partitions = (count: number): string => countOf(count, 'partition');
export const devices = (count: number): string => countOf(count, 'device');
export const dropins = (count: number): string => countOf(count, 'drop-in');
export const wiped = 'wiped';
export const number = (number: string): string => `number ${number}`;
export const restOfDisk = 'rest of the disk';
export const at = (path: string): string => `at ${path}`;
export const leadsTo = (target: string): string => `→ ${target}`;
export const masked = 'masked';
export const enabled = 'enabled';
export const asRoot = 'as root';
