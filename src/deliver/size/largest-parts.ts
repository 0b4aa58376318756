import * as say from '#words/deliver/sizes';
import { isObject, type JsonObject } from '../../core/json-object.ts';
import { itemsAt, readIgnition, textAt } from '../ignition/read-config.ts';

/** A part of a config and the bytes that it takes in it, as JSON. */
export interface ConfigPart {
  label: string;
  /** Where it is in the Ignition config. */
  path: (string | number)[];
  bytes: number;
  /** For contents of a file in a data URL: the bytes that a URL with a hash in its place would save. */
  remoteSaves: number;
}

const encoder = new TextEncoder();
const lengthOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** What takes the place of a data URL: an address of this length and a hash. */
const remoteLength = 'https://example.com/some/file","verification":{"hash":"sha512-'.length + 128 + 2;

const lists: [keys: string[], label: (item: JsonObject) => string][] = [
  [['storage', 'files'], (item) => say.file(textAt(item, 'path'))],
  [['storage', 'directories'], (item) => say.directory(textAt(item, 'path'))],
  [['storage', 'links'], (item) => say.link(textAt(item, 'path'))],
  [['systemd', 'units'], (item) => say.unit(textAt(item, 'name'))],
  [['passwd', 'users'], (item) => say.user(textAt(item, 'name'))],
  [['ignition', 'config', 'merge'], () => say.merged],
];

/** The parts of an Ignition config that take the most, largest first; empty for what is not one. */
export function largestParts(config: string, most = 10): ConfigPart[] {
  const json = readIgnition(config)?.json;
  if (!json) return [];
  const parts = lists.flatMap(([keys, label]) =>
    itemsAt(json, ...keys).map((item, index): ConfigPart => {
      const source = isObject(item['contents']) ? textAt(item, 'contents', 'source') : '';
      const remoteSaves = source.startsWith('data:') ? Math.max(0, lengthOf(source) - remoteLength) : 0;
      return { label: label(item), path: [...keys, index], bytes: lengthOf(item), remoteSaves };
    }),
  );
  return parts.sort((a, b) => b.bytes - a.bytes).slice(0, most);
}
