/** What completion and hover say within units and quadlets. */

export const kindWords = {
  boolean: 'yes or no',
  unit: 'a unit',
  units: 'units, separated by blanks',
  path: 'an absolute path',
  paths: 'absolute paths, separated by blanks',
  seconds: 'a time, such as 30s or 5min',
  size: 'a size, such as 512M',
  limit: 'a limit, or infinity',
  count: 'a whole number',
  weight: 'a weight from 1 to 10000',
  command: 'a program with its arguments',
  mode: 'a mode in octal',
  signal: 'a signal, such as SIGTERM',
  condition: 'a condition; ! in front reverses it',
  environment: 'NAME=value',
  text: 'text',
  choice: 'one of several values',
} as const;

export const sectionOf = (type: string): string => `section of a .${type} file`;
export const takes = (what: string): string => `Takes ${what}.`;
export const inSection = (section: string): string => `A setting of [${section}].`;
export const manyTimes = 'It may be given several times.';
export const unknownHere = (section: string): string => `[${section}] has no such setting.`;
export const manualOf = (page: string): string => `Manual: ${page}`;
export const ofThisConfig = 'of this config';
export const ofSystemd = 'of systemd';
export const moveTo = (key: string, section: string): string => `Move ${key} to [${section}]`;
