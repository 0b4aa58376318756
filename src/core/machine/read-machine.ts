import { readLeniently } from '../document/read-leniently.ts';
import type { Value } from '../document/read.ts';
import type { FilesDir } from '../files/files-dir.ts';
import { bytesOfText } from '../go/byte-text.ts';
import type { Path } from '../report/finding.ts';
import type { Config } from '../spec/fields/config.ts';
import type { Spec } from '../spec/resolve.ts';
import { translate } from '../translate/steps/pipeline.ts';
import { measuredSource } from './contents-size.ts';
import { childOf, isMapping } from '../document/values.ts';

/** What Ignition will be told to do, read from a text that may have errors: includes whatever can be read, and what sugar generates. */
export interface Machine {
  /** The Ignition config under Butane's key names; it has the sizes of contents in bytes instead of the contents. */
  config: Config;
  spec: Spec;
  /** Maps a path of the config to the path of the text it comes from. */
  origin: (path: Path) => Path;
}

/** Reads the whole machine from the value of a text. Never throws; what is wrong is left out. */
export function readMachine(value: Value | undefined, spec: Spec, files: FilesDir | undefined): Machine {
  const input: Config = readLeniently(value, spec.config);
  const { output, origins } = translate(input, spec, files, measure);
  return { config: output, spec, origin: (path) => origins(path) ?? path };
}

/** Writes only the size: encoding and compressing everything would be most of the work. */
const measure: Parameters<typeof translate>[3] = (contents) => ({
  source: measuredSource(typeof contents === 'string' ? bytesOfText(contents).length : contents.length),
});

/** The parts of a text's value that determine what happens to its disks. */
export interface DeviceValues {
  disks: Value | undefined;
  raid: Value | undefined;
  luks: Value | undefined;
  filesystems: Value | undefined;
  bootDevice: Value | undefined;
  grub: Value | undefined;
  units: Value | undefined;
}

/** Picks the parts that determine what happens to the disks; what did not change in the text is the same object again. */
export function deviceValues(value: Value | undefined): DeviceValues {
  const storage = childOf(value, 'storage');
  return {
    disks: childOf(storage, 'disks'),
    raid: childOf(storage, 'raid'),
    luks: childOf(storage, 'luks'),
    filesystems: childOf(storage, 'filesystems'),
    bootDevice: childOf(value, 'boot_device'),
    grub: childOf(value, 'grub'),
    units: childOf(childOf(value, 'systemd'), 'units'),
  };
}

/** Reads the machine's disks and what is on them, ignoring anything that needs a local file. */
export function readDevices({ disks, raid, luks, filesystems, bootDevice, grub, units }: DeviceValues, spec: Spec): Machine {
  const storage = { disks, raid, luks: eachOf(luks, withoutKey), filesystems };
  return readMachine(
    mapping({ storage: mapping(storage), boot_device: bootDevice, grub, systemd: mapping({ units: eachOf(units, namesOnly) }) }),
    spec,
    undefined,
  );
}

/** It matters that there is a key file; its contents do not, and may be missing. */
function withoutKey(volume: Value): Value {
  const key = childOf(volume, 'key_file');
  if (!isMapping(volume) || !isMapping(key)) return volume;
  const given = ['inline', 'local', 'source'].some((name) => typeof key[name] === 'string');
  return { ...volume, key_file: given ? { source: measuredSource(0) } : {} };
}

const namesOnly = (unit: Value): Value => mapping({ name: childOf(unit, 'name'), enabled: childOf(unit, 'enabled') });

const eachOf = (list: Value | undefined, change: (item: Value) => Value): Value | undefined =>
  Array.isArray(list) ? list.map(change) : list;

const mapping = (members: Readonly<Record<string, Value | undefined>>): { [key: string]: Value } =>
  Object.fromEntries(Object.entries(members).filter((entry): entry is [string, Value] => entry[1] !== undefined));
