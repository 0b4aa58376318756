/** What Bunsen says of values in units that systemd does not take. */

import { listOf } from '#words/formats/counts';

export const yesOrNo = 'yes or no';
export const timeSpan = 'a time such as 90, 5min or 1h 30min';
export const octalMode = 'an octal mode such as 0755';
export const absolutePath = 'a path that begins with /';
export const unitNames = 'names of units with their suffix, such as network-online.target';
export const calendar = 'a time such as daily, Mon 03:00 or *-*-01 04:30:00';
export const oneOf = (names: readonly string[]): string => `one of ${listOf(names)}`;
/** `takes` is one of the above. */
export const ignored = (key: string, value: string, takes: string): string =>
  `systemd does not understand ${key}=${value} and ignores the line; it takes ${takes}`;
export const refused = (key: string, value: string, takes: string): string =>
  `systemd does not understand ${key}=${value} and refuses the unit; it takes ${takes}`;
