import type { Value } from '../../core/document/read.ts';
import { flagAt, listAt, textAt } from '../../values/read-values.ts';

/** A part of a config whose name fits a pattern. */
export interface Found {
  /** The groups of the pattern, from 1; the whole name at 0. */
  match: readonly string[];
  /** Its contents as text; empty where they are elsewhere. */
  text: string;
  item: Value;
}

function found(items: readonly Value[], key: string, pattern: RegExp, textOf: (item: Value) => string): Found[] {
  return items.flatMap((item) => {
    const match = pattern.exec(textAt(item, key));
    return match ? [{ match: [...match], text: textOf(item), item }] : [];
  });
}

/** The files whose paths fit a pattern. */
export const filesLike = (config: Value | undefined, pattern: RegExp): Found[] =>
  found(listAt(config, 'storage', 'files'), 'path', pattern, (file) => textAt(file, 'contents', 'inline'));

/** The contents of a file; empty where it is not there. */
export function fileText(config: Value | undefined, path: string): string {
  const file = listAt(config, 'storage', 'files').find((one) => textAt(one, 'path') === path);
  return textAt(file, 'contents', 'inline');
}

/** The units whose names fit a pattern. */
export const unitsLike = (config: Value | undefined, pattern: RegExp): Found[] =>
  found(listAt(config, 'systemd', 'units'), 'name', pattern, (unit) => textAt(unit, 'contents'));

/** The contents of a unit; empty where it is not there or is the image's. */
export function textOfUnit(config: Value | undefined, name: string): string {
  const unit = listAt(config, 'systemd', 'units').find((one) => textAt(one, 'name') === name);
  return textAt(unit, 'contents');
}

/** The drop-ins of a name, each with the name of its unit. */
export const dropinsOf = (config: Value | undefined, name: string): { unit: string; text: string }[] =>
  listAt(config, 'systemd', 'units').flatMap((unit) => {
    const dropin = listAt(unit, 'dropins').find((one) => textAt(one, 'name') === name);
    return dropin === undefined ? [] : [{ unit: textAt(unit, 'name'), text: textAt(dropin, 'contents') }];
  });

/** The names of units of the image with a state. */
export const unitsThatAre = (config: Value | undefined, state: 'enabled' | 'mask'): string[] =>
  listAt(config, 'systemd', 'units')
    .filter((unit) => flagAt(unit, state) === true && textAt(unit, 'contents') === '')
    .map((unit) => textAt(unit, 'name'));

/** The texts of a list. */
export const textsAt = (value: Value | undefined, ...keys: string[]): string[] =>
  listAt(value, ...keys).filter((one) => typeof one === 'string');

/** The kernel arguments of a config, one by one; entries of Ignition may have several. */
export const kernelArgumentsOf = (config: Value | undefined): string[] =>
  [...textsAt(config, 'kernel_arguments', 'should_exist'), ...textsAt(config, 'openshift', 'kernel_arguments')].flatMap((one) =>
    one.split(/\s+/).filter(Boolean),
  );

/** The values of a setting in a text of lines `key=value`, in their order; blanks around them do not count. */
export function settingsIn(text: string, key: string): string[] {
  return linesOf(text).flatMap((line) => {
    const at = line.indexOf('=');
    return at > 0 && line.slice(0, at).trim() === key ? [line.slice(at + 1).trim()] : [];
  });
}

/** The first value of a setting; empty where it is not set. */
export const settingIn = (text: string, key: string): string => settingsIn(text, key)[0] ?? '';

/** The lines of a text that say something: neither empty nor comments. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#;]/.test(line));

/** What the group of a pattern has in each place where it fits. */
export const captures = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), (match) => match[1] ?? '');

/** What the first group of a pattern has in the first place where it fits; undefined where it fits nowhere. */
export const captured = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1];

/** The words of a line, an entry each. */
export const wordsOf = (line: string): string => joinEntries(line.split(/\s+/).filter(Boolean));

/** Entries as a field of several lines has them. */
export const joinEntries = (entries: readonly string[]): string => entries.join('\n');
