import * as words from '#words/convert/ignition-2';
import { entry, kept, listEntry, mapping, moved, scalar } from '../source/make-source.ts';
import { entryOf, itemsOf, textOf, valueOf, type SourceMapping, type SourceValue } from '../source/source-value.ts';
import type { Reading } from './reading.ts';

const fields = ['name', 'mount', 'path'];
const mountFields = ['device', 'format', 'create', 'wipeFilesystem@1', 'label@1', 'uuid@1', 'options@1'];

/** Where the filesystems are that Ignition 2 calls by a name, and themselves as Ignition 3 has them. */
export interface Filesystems {
  /** Where a named filesystem is mounted; undefined for one that is not in this config. */
  pathOf: (name: string) => string | undefined;
  made: SourceMapping[];
}

/** Where Flatcar mounts a filesystem at boot while it provisions; `number` counts from 1. */
const whileProvisioning = (name: string, number: number): string => `/tmp/${name}-ign${number}`;

export function filesystemsOf(storage: SourceValue | undefined, reading: Reading): Filesystems {
  const all = reading.mappings(itemsOf(storage, 'filesystems'), fields);
  const paths = new Map([['root', '/']]);
  for (const [index, filesystem] of all.entries()) {
    const name = textOf(filesystem, 'name') ?? '';
    if (name === '' || paths.has(name)) continue;
    paths.set(name, placeOf(filesystem, name, index + 1, reading));
  }
  const given = reading.options.filesystems ?? {};
  return {
    pathOf: (name) => paths.get(name) ?? (Object.hasOwn(given, name) ? given[name] : undefined),
    made: all.flatMap((filesystem) => made(filesystem, paths.get(textOf(filesystem, 'name') ?? ''), reading)),
  };
}

function placeOf(filesystem: SourceMapping, name: string, number: number, reading: Reading): string {
  const mounted = entryOf(filesystem, 'mount');
  const path = textOf(filesystem, 'path');
  if (!mounted) {
    if (path !== undefined) reading.say('info', words.filesystemByPath(name, path), filesystem.line);
    return path ?? '/';
  }
  if (name === 'oem') return '/usr/share/oem';
  const id = `filesystem:${name}`;
  const given = reading.options.filesystems ?? {};
  const answer = Object.hasOwn(given, name) ? given[name] : reading.options.answers?.[id];
  const usual = whileProvisioning(name, number);
  const label = textOf(mounted.value, 'label') ?? name;
  reading.questions.push({ id, text: words.whereMounted(name, usual, `/var/${label}`), line: filesystem.line, answer: answer ?? usual });
  if (answer === undefined) reading.say('warning', words.mountedForNow(name, usual), filesystem.line);
  return answer ?? usual;
}

const formats = ['ext4', 'btrfs', 'xfs'];

function made(filesystem: SourceMapping, path: string | undefined, reading: Reading): SourceMapping[] {
  const written = entryOf(filesystem, 'mount')?.value;
  if (written === undefined) return [];
  const mount = reading.mapping(written, mountFields);
  if (!mount) return [];
  if (entryOf(filesystem, 'path')) reading.say('error', words.mountAndPath, filesystem.line);
  const { line } = filesystem;
  const format = textOf(mount, 'format') ?? '';
  if (reading.minor === 0 && !formats.includes(format)) reading.say('error', words.unknownFormat(format), mount.line);
  const create = valueOf(mount, 'create');
  const options = itemsOf(mount, 'options');
  let wipe = moved(mount, 'wipeFilesystem');
  if (create?.kind === 'mapping') {
    const mixed = ['wipeFilesystem', 'options'].find((key) => isSet(valueOf(mount, key)));
    if (mixed !== undefined) reading.say('error', words.createAnd(mixed), create.line);
    if (textOf(create, 'force') !== 'true') reading.say('error', words.createWithoutForce, create.line);
    wipe = entry('wipeFilesystem', scalar(create.line, true), create.line);
    options.push(...itemsOf(create, 'options'));
  }
  if (textOf(filesystem, 'name') === 'root') reading.say('info', words.rootIsKept, line);
  const isOem = textOf(filesystem, 'name') === 'oem';
  const wipes = wipe?.value.kind === 'scalar' && wipe.value.value === true;
  const forced = isOem && !wipes && format !== 'btrfs' && format !== '';
  if (forced) reading.say('info', words.oemIsBtrfs, mount.line);
  return [
    mapping(
      line,
      moved(mount, 'device'),
      forced ? entry('format', scalar(mount.line, 'btrfs')) : moved(mount, 'format'),
      path === undefined ? undefined : entry('path', scalar(line, path), line),
      ...kept(mount, 'label', 'uuid'),
      wipes ? wipe : undefined,
      listEntry('options', options),
    ),
  ];
}

/** Whether Ignition 2 tells a value from an absent one. */
export const isSet = (value: SourceValue | undefined): boolean =>
  value?.kind === 'scalar'
    ? value.value !== null && value.value !== false && value.value !== ''
    : value?.kind === 'list' && value.items.length > 0;
