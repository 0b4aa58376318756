import * as words from '#words/convert/ignition-2';
import { kept, listEntry, mapping, moved } from '../source/make-source.ts';
import { itemsOf, textOf, valueOf, type SourceMapping, type SourceValue } from '../source/source-value.ts';
import { isSet } from './filesystems.ts';
import type { Reading } from './reading.ts';

const texts = ['gecos', 'homeDir', 'primaryGroup', 'shell'];
const flags = ['noCreateHome', 'noLogInit', 'noUserGroup', 'system'];
const account = ['uid', 'groups', ...texts, ...flags];

/** A text or flag that says something: an empty one is as good as none. */
const said = (from: SourceValue | undefined, keys: readonly string[]) =>
  keys.map((key) => (isSet(valueOf(from, key)) ? moved(from, key) : undefined));

const accountOf = (from: SourceValue | undefined) => [...kept(from, 'uid', 'groups'), ...said(from, [...texts, ...flags])];

/** Users; what `create` says replaces what is beside it. */
export const usersOf = (passwd: SourceValue | undefined, reading: Reading): SourceMapping[] =>
  reading
    .mappings(itemsOf(passwd, 'users'), ['name', 'passwordHash', 'sshAuthorizedKeys', 'create', ...account.map((key) => `${key}@1`)])
    .map((user) => {
      const create = valueOf(user, 'create');
      if (create?.kind === 'mapping' && reading.mapping(create, account)) {
        for (const key of account) {
          const beside = valueOf(user, key);
          if (isSet(beside)) reading.say('error', words.createAndBeside(key), beside?.line);
        }
      }
      return mapping(
        user.line,
        ...kept(user, 'name', 'passwordHash', 'sshAuthorizedKeys'),
        ...accountOf(create?.kind === 'mapping' ? create : user),
      );
    });

/** Groups. */
export const groupsOf = (passwd: SourceValue | undefined, reading: Reading): SourceMapping[] =>
  reading
    .mappings(itemsOf(passwd, 'groups'), ['name', 'gid', 'passwordHash', 'system'])
    .map((group) => mapping(group.line, ...kept(group, 'name', 'gid'), ...said(group, ['passwordHash', 'system'])));

/** Units; one that is named twice is one unit, in the place of the first. */
export function unitsOf(systemd: SourceValue | undefined, reading: Reading): SourceMapping[] {
  const units = new Map<string, SourceMapping[]>();
  for (const written of reading.mappings(itemsOf(systemd, 'units'), ['name', 'contents', 'dropins', 'enable', 'enabled@1', 'mask'])) {
    const name = textOf(written, 'name') ?? '';
    const unit = unitOf(written, reading);
    const before = units.get(name);
    if (before) reading.say('info', words.unitTwice(name), written.line);
    if (before) before.push(unit);
    else units.set(name, [unit]);
  }
  return [...units.values()].map(merged).filter((unit) => unit !== undefined);
}

function unitOf(unit: SourceMapping, reading: Reading): SourceMapping {
  const enabled = moved(unit, 'enabled') ?? (textOf(unit, 'enable') === 'true' ? moved(unit, 'enable', 'enabled') : undefined);
  const dropins = reading.mappings(itemsOf(unit, 'dropins'), ['name', 'contents']);
  return mapping(
    unit.line,
    moved(unit, 'name'),
    enabled,
    textOf(unit, 'mask') === 'true' ? moved(unit, 'mask') : undefined,
    ...said(unit, ['contents']),
    listEntry(
      'dropins',
      dropins.map((dropin) => mapping(dropin.line, moved(dropin, 'name'), ...said(dropin, ['contents']))),
    ),
  );
}

/** What the later one says counts; drop-ins are those of all, by name. */
function merged(units: readonly SourceMapping[]): SourceMapping | undefined {
  const [first] = units;
  if (!first || units.length === 1) return first;
  const dropins = new Map<string | undefined, SourceValue>();
  for (const unit of units) for (const dropin of itemsOf(unit, 'dropins')) dropins.set(textOf(dropin, 'name'), dropin);
  const last = (key: string) =>
    moved(
      units.findLast((unit) => moved(unit, key)),
      key,
    );
  return mapping(first.line, ...['name', 'enabled', 'mask', 'contents'].map(last), listEntry('dropins', [...dropins.values()]));
}

/** RAID arrays. */
export const raidOf = (storage: SourceValue | undefined, reading: Reading): SourceMapping[] =>
  reading
    .mappings(itemsOf(storage, 'raid'), ['name', 'level', 'devices', 'spares', 'options@1'])
    .map((raid) =>
      mapping(
        raid.line,
        ...kept(raid, 'name', 'level', 'devices'),
        textOf(raid, 'spares') === '0' ? undefined : moved(raid, 'spares'),
        ...kept(raid, 'options'),
      ),
    );
