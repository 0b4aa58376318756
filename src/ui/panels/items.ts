import { literal, type NewValue } from '../../core/document/edit.ts';
import type { Value } from '../../core/document/read.ts';
import { childOf, isMapping } from '../model/path.ts';
import { describeMib } from '../model/size.ts';
import { describeMode, readMode } from '../model/mode.ts';
import { readFlag } from '../model/scalar.ts';

/** How the items of a list are named, summed up in a line, and begun. */
export interface ItemKind {
  /** In the singular, within a sentence: "user". */
  noun: string;
  /** Where an s at the end does not do. */
  plural?: string;
  /** The key that names an item. */
  title: string;
  /** What a collapsed item says of itself beside its title. */
  summary: (item: Value) => string;
  /** What is written for a new item. */
  fresh: (siblings: readonly Value[]) => NewValue;
}

const textOf = (item: Value, key: string): string => {
  const value = childOf(item, key);
  return typeof value === 'string' ? value : '';
};
const listOf = (item: Value, key: string): readonly Value[] => {
  const value = childOf(item, key);
  return Array.isArray(value) ? value : [];
};
const has = (item: Value, key: string): boolean => childOf(item, key) !== undefined;
const isOn = (item: Value, key: string): boolean => readFlag(textOf(item, key)) === true;
const count = (number: number, singular: string): string => `${number} ${singular}${number === 1 ? '' : 's'}`;
const join = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false && part !== '').join(' · ');
/** The key that names an item, still without a value: Butane takes that for an empty one. */
const named = (...keys: string[]) => () => Object.fromEntries(keys.map((key) => [key, literal('')]));

function contentsSummary(item: Value): string {
  const contents = childOf(item, 'contents');
  if (!isMapping(contents)) return '';
  const inline = textOf(contents, 'inline');
  if (inline !== '') return count(inline.replace(/\n$/, '').split('\n').length, 'line');
  return textOf(contents, 'source') || textOf(contents, 'local');
}

function modeSummary(item: Value): string {
  const mode = readMode(textOf(item, 'mode'));
  return mode ? `${textOf(item, 'mode')} ${describeMode(mode.bits)}` : '';
}

const kinds: Readonly<Record<string, ItemKind>> = {
  PasswdUser: {
    noun: 'user', title: 'name',
    summary: (item) => {
      const keys = listOf(item, 'ssh_authorized_keys').length;
      return join(keys > 0 && count(keys, 'SSH key'), has(item, 'password_hash') && 'password', listOf(item, 'groups').filter((group) => typeof group === 'string').join(', '));
    },
    fresh: (siblings) => ({ name: siblings.some((item) => textOf(item, 'name') === 'core') ? literal('') : 'core' }),
  },
  PasswdGroup: { noun: 'group', title: 'name', summary: (item) => join(has(item, 'gid') && `GID ${textOf(item, 'gid')}`), fresh: named('name') },
  Disk: {
    noun: 'disk', title: 'device',
    summary: (item) => join(count(listOf(item, 'partitions').length, 'partition'), isOn(item, 'wipe_table') && 'wiped'),
    fresh: named('device'),
  },
  Partition: {
    noun: 'partition', title: 'label',
    summary: (item) => {
      const size = textOf(item, 'size_mib');
      return join(has(item, 'number') && `number ${textOf(item, 'number')}`, size === '0' ? 'rest of the disk' : size !== '' && (describeMib(size) ?? `${size} MiB`));
    },
    fresh: named('label'),
  },
  Filesystem: {
    noun: 'filesystem', title: 'device',
    summary: (item) => join(textOf(item, 'format'), textOf(item, 'path') !== '' && `at ${textOf(item, 'path')}`, isOn(item, 'wipe_filesystem') && 'wiped'),
    fresh: named('device'),
  },
  Raid: { noun: 'array', title: 'name', summary: (item) => join(textOf(item, 'level'), count(listOf(item, 'devices').length, 'device')), fresh: named('name') },
  Luks: { noun: 'encrypted volume', title: 'name', summary: (item) => join(textOf(item, 'device')), fresh: named('name') },
  File: { noun: 'file', title: 'path', summary: (item) => join(modeSummary(item), contentsSummary(item)), fresh: named('path') },
  Directory: { noun: 'directory', plural: 'directories', title: 'path', summary: modeSummary, fresh: named('path') },
  Link: { noun: 'link', title: 'path', summary: (item) => (textOf(item, 'target') === '' ? '' : `→ ${textOf(item, 'target')}`), fresh: named('path', 'target') },
  Tree: { noun: 'tree', title: 'local', summary: (item) => (textOf(item, 'path') === '' ? '' : `→ ${textOf(item, 'path')}`), fresh: named('local') },
  Unit: {
    noun: 'unit', title: 'name',
    summary: (item) => join(
      isOn(item, 'mask') ? 'masked' : isOn(item, 'enabled') && 'enabled',
      listOf(item, 'dropins').length > 0 && count(listOf(item, 'dropins').length, 'drop-in'),
    ),
    fresh: named('name'),
  },
  Quadlet: {
    noun: 'quadlet', title: 'name',
    summary: (item) => join(isOn(item, 'rootful') && 'as root', listOf(item, 'dropins').length > 0 && count(listOf(item, 'dropins').length, 'drop-in')),
    fresh: named('name'),
  },
  Dropin: { noun: 'drop-in', title: 'name', summary: () => '', fresh: named('name') },
  Tang: { noun: 'Tang server', title: 'url', summary: () => '', fresh: named('url') },
  HTTPHeader: { noun: 'header', title: 'name', summary: (item) => textOf(item, 'value'), fresh: named('name') },
  GrubUser: { noun: 'GRUB user', title: 'name', summary: () => '', fresh: named('name') },
  Resource: { noun: 'addition', title: 'source', summary: (item) => contentsSummary({ contents: item }), fresh: named('inline') },
  ConfigResource: { noun: 'config', title: 'source', summary: (item) => contentsSummary({ contents: item }), fresh: named('source') },
  CaResource: { noun: 'certificate', title: 'source', summary: (item) => contentsSummary({ contents: item }), fresh: named('source') },
};

/** How the items of a list of this shape are shown. */
export function itemKind(shape: string): ItemKind {
  const kind = kinds[shape];
  if (!kind) throw new Error(`no item kind for ${shape}`);
  return kind;
}

/** What an item is called: its key's text, or its number in the list. */
export const itemTitle = (kind: ItemKind, item: Value, index: number): string =>
  textOf(item, kind.title) || `${kind.noun} ${index + 1}`;
