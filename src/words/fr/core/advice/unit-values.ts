/** What Bunsen says of values in units that systemd does not take. */

import { listOf } from '../../formats/counts.ts';

export const yesOrNo = 'yes ou no';
export const timeSpan = 'une durée comme 90, 5min ou 1h 30min';
export const octalMode = 'un mode octal comme 0755';
export const absolutePath = 'un chemin qui commence par /';
export const unitNames = 'des noms d’unités avec leur suffixe, comme network-online.target';
export const calendar = 'un moment comme daily, Mon 03:00 ou *-*-01 04:30:00';
export const oneOf = (names: readonly string[]): string => `l’une des valeurs ${listOf(names)}`;
/** `takes` is one of the above. */
export const ignored = (key: string, value: string, takes: string): string =>
  `systemd ne comprend pas ${key}=${value} et ignore la ligne ; il attend ${takes}`;
export const refused = (key: string, value: string, takes: string): string =>
  `systemd ne comprend pas ${key}=${value} et refuse l’unité ; il attend ${takes}`;
