import { rangeAt, valueAt, type Value } from '../../core/document/read.ts';
import { partitionOwners, unescapeHex } from '../../core/machine/udev-names.ts';
import type { Path } from '../../core/report/finding.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { isAlias } from '../../core/yaml/tree/node.ts';
import { nodesIn } from '../../core/yaml/tree/walk.ts';
import { listAt, textAt, valueIn } from '../../values/read-values.ts';
import type { Range } from '../place/sketch.ts';
import type { NameKind, NameSpot } from './name-spot.ts';
import { dropinSpots, unitMentions } from './unit-spots.ts';

/** Ways in which a device is named by something of a config. */
const devicePrefixes: readonly (readonly [prefix: string, kind: NameKind])[] = [
  ['/dev/disk/by-partlabel/', 'partition'],
  ['/dev/md/', 'array'],
  ['/dev/disk/by-id/md-name-any:', 'array'],
  ['/dev/mapper/', 'volume'],
  ['/dev/disk/by-id/dm-name-', 'volume'],
  ['/dev/disk/by-label/', 'filesystem'],
];

const nodeKinds = ['files', 'directories', 'links', 'trees'] as const;

/** All names of a text that more than one place may use. */
export function nameSpots(parsed: ParsedText): NameSpot[] {
  const config = valueAt(parsed, []);
  const spots: NameSpot[] = [];
  const add = (kind: NameKind, path: Path, isDefinition: boolean, part: (text: string) => string | undefined = (text) => text): void => {
    const value = valueIn(config, path);
    const name = typeof value === 'string' ? part(value) : undefined;
    const whole = rangeAt(parsed, path);
    if (name === undefined || name === '' || typeof value !== 'string' || !whole) return;
    const at = writtenIn(parsed.text, whole, value, value.length === name.length ? 0 : value.indexOf(name));
    spots.push({
      kind,
      name: unescapeHex(name),
      isDefinition,
      whole,
      range: at === undefined ? undefined : { start: at, end: at + name.length },
    });
  };
  addAccounts(config, add);
  addDevices(config, add);
  for (const [index] of listAt(config, 'systemd', 'units').entries()) add('unit', ['systemd', 'units', index, 'name'], true);
  spots.push(...dropinSpots(parsed, config), ...unitMentions(parsed, config));
  for (const [index] of listAt(config, 'storage', 'files').entries()) {
    const path = ['storage', 'files', index, 'path'];
    add('file', path, true);
    add('unit', path, false, (text) => /^\/etc\/systemd\/system\/([^/]+)\.d\/[^/]+$/.exec(text)?.[1]);
  }
  for (const [index] of listAt(config, 'storage', 'links').entries()) add('file', ['storage', 'links', index, 'target'], false);
  return [...spots, ...anchorSpots(parsed)];
}

type Add = (kind: NameKind, path: Path, isDefinition: boolean, part?: (text: string) => string | undefined) => void;

function addAccounts(config: Value | undefined, add: Add): void {
  for (const [index, user] of listAt(config, 'passwd', 'users').entries()) {
    const path = ['passwd', 'users', index];
    add('user', [...path, 'name'], true);
    add('group', [...path, 'primary_group'], false);
    for (const [at] of listAt(user, 'groups').entries()) add('group', [...path, 'groups', at], false);
  }
  for (const [index] of listAt(config, 'passwd', 'groups').entries()) add('group', ['passwd', 'groups', index, 'name'], true);
  for (const kind of nodeKinds)
    for (const [index] of listAt(config, 'storage', kind).entries()) {
      add('user', ['storage', kind, index, 'user', 'name'], false);
      add('group', ['storage', kind, index, 'group', 'name'], false);
    }
}

function addDevices(config: Value | undefined, add: Add): void {
  const disks = new Set(listAt(config, 'storage', 'disks').map((disk) => textAt(disk, 'device')));
  const uses = (path: Path): void => {
    for (const [prefix, kind] of devicePrefixes)
      add(kind, path, false, (text) => (text.startsWith(prefix) ? text.slice(prefix.length) : undefined));
    add('disk', path, false, (text) => (disks.has(text) ? text : partitionOwners(text).find(({ disk }) => disks.has(disk))?.disk));
  };
  for (const [index, disk] of listAt(config, 'storage', 'disks').entries()) {
    const path = ['storage', 'disks', index];
    add('disk', [...path, 'device'], true);
    for (const [at] of listAt(disk, 'partitions').entries()) add('partition', [...path, 'partitions', at, 'label'], true);
  }
  for (const [index, array] of listAt(config, 'storage', 'raid').entries()) {
    add('array', ['storage', 'raid', index, 'name'], true);
    for (const [at] of listAt(array, 'devices').entries()) uses(['storage', 'raid', index, 'devices', at]);
  }
  for (const [index] of listAt(config, 'storage', 'luks').entries()) {
    add('volume', ['storage', 'luks', index, 'name'], true);
    uses(['storage', 'luks', index, 'device']);
  }
  for (const [index] of listAt(config, 'storage', 'filesystems').entries()) {
    add('filesystem', ['storage', 'filesystems', index, 'label'], true);
    uses(['storage', 'filesystems', index, 'device']);
  }
  uses(['boot_device', 'luks', 'device']);
}

/** Where a piece of a scalar is written; undefined where the scalar is written otherwise than it is read. */
function writtenIn(text: string, { start, end }: Range, value: string, from: number): number | undefined {
  const quote = text[start] === '"' || text[start] === "'" ? 1 : 0;
  return text.slice(start + quote, end - quote) === value && from >= 0 ? start + quote + from : undefined;
}

function anchorSpots({ text, root }: ParsedText): NameSpot[] {
  const spots: NameSpot[] = [];
  for (const node of text.includes('&') ? nodesIn(root) : []) {
    if (isAlias(node)) {
      const whole = { start: node.start, end: node.end };
      spots.push({ kind: 'anchor', name: node.name, isDefinition: false, whole, range: { start: node.start + 1, end: node.end } });
      continue;
    }
    const property = node.anchor === undefined ? undefined : node.properties.find(({ kind }) => kind === 'anchor');
    if (!property || node.anchor === undefined) continue;
    const whole = { start: property.start, end: property.end };
    spots.push({ kind: 'anchor', name: node.anchor, isDefinition: true, whole, range: { start: property.start + 1, end: property.end } });
  }
  return spots;
}
