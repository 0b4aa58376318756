import { literal, type NewValue } from '../../core/document/edit.ts';
import type { Value } from '../../core/document/read.ts';
import { childOf, isMapping } from '../model/path.ts';
import { describeMib } from '../model/size.ts';
import { describeMode, readMode } from '../model/mode.ts';
import { flagAt, listAt, textAt } from '../model/values.ts';

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

const has = (item: Value, key: string): boolean => childOf(item, key) !== undefined;
const isOn = (item: Value, key: string): boolean => flagAt(item, key) === true;
const count = (number: number, singular: string): string => `${number} ${singular}${number === 1 ? '' : 's'}`;
const join = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false && part !== '').join(' · ');
/** The key that names an item, still without a value: Butane takes that for an empty one. */
const named = (...keys: string[]) => () => Object.fromEntries(keys.map((key) => [key, literal('')]));

function contentsSummary(item: Value): string {
  const contents = childOf(item, 'contents');
  if (!isMapping(contents)) return '';
  const inline = textAt(contents, 'inline');
  if (inline !== '') return count(inline.replace(/\n$/, '').split('\n').length, 'line');
  return textAt(contents, 'source') || textAt(contents, 'local');
}

function modeSummary(item: Value): string {
  const mode = readMode(textAt(item, 'mode'));
  return mode ? `${textAt(item, 'mode')} ${describeMode(mode.bits)}` : '';
}

const kinds: Readonly<Record<string, ItemKind>> = {
  PasswdUser: {
    noun: 'user', title: 'name',
    summary: (item) => {
      const keys = listAt(item, 'ssh_authorized_keys').length;
      return join(keys > 0 && count(keys, 'SSH key'), has(item, 'password_hash') && 'password', listAt(item, 'groups').filter((group) => typeof group === 'string').join(', '));
    },
    fresh: (siblings) => ({ name: siblings.some((item) => textAt(item, 'name') === 'core') ? literal('') : 'core' }),
  },
  PasswdGroup: { noun: 'group', title: 'name', summary: (item) => join(has(item, 'gid') && `GID ${textAt(item, 'gid')}`), fresh: named('name') },
  Disk: {
    noun: 'disk', title: 'device',
    summary: (item) => join(count(listAt(item, 'partitions').length, 'partition'), isOn(item, 'wipe_table') && 'wiped'),
    fresh: named('device'),
  },
  Partition: {
    noun: 'partition', title: 'label',
    summary: (item) => {
      const size = textAt(item, 'size_mib');
      return join(has(item, 'number') && `number ${textAt(item, 'number')}`, size === '0' ? 'rest of the disk' : size !== '' && (describeMib(size) ?? `${size} MiB`));
    },
    fresh: named('label'),
  },
  Filesystem: {
    noun: 'filesystem', title: 'device',
    summary: (item) => join(textAt(item, 'format'), textAt(item, 'path') !== '' && `at ${textAt(item, 'path')}`, isOn(item, 'wipe_filesystem') && 'wiped'),
    fresh: named('device'),
  },
  Raid: { noun: 'array', title: 'name', summary: (item) => join(textAt(item, 'level'), count(listAt(item, 'devices').length, 'device')), fresh: named('name') },
  Luks: { noun: 'encrypted volume', title: 'name', summary: (item) => join(textAt(item, 'device')), fresh: named('name') },
  File: { noun: 'file', title: 'path', summary: (item) => join(modeSummary(item), contentsSummary(item)), fresh: named('path') },
  Directory: { noun: 'directory', plural: 'directories', title: 'path', summary: modeSummary, fresh: named('path') },
  Link: { noun: 'link', title: 'path', summary: (item) => (textAt(item, 'target') === '' ? '' : `→ ${textAt(item, 'target')}`), fresh: named('path', 'target') },
  Tree: { noun: 'tree', title: 'local', summary: (item) => (textAt(item, 'path') === '' ? '' : `→ ${textAt(item, 'path')}`), fresh: named('local') },
  Unit: {
    noun: 'unit', title: 'name',
    summary: (item) => join(
      isOn(item, 'mask') ? 'masked' : isOn(item, 'enabled') && 'enabled',
      listAt(item, 'dropins').length > 0 && count(listAt(item, 'dropins').length, 'drop-in'),
    ),
    fresh: named('name'),
  },
  Quadlet: {
    noun: 'quadlet', title: 'name',
    summary: (item) => join(isOn(item, 'rootful') && 'as root', listAt(item, 'dropins').length > 0 && count(listAt(item, 'dropins').length, 'drop-in')),
    fresh: named('name'),
  },
  Dropin: { noun: 'drop-in', title: 'name', summary: () => '', fresh: named('name') },
  Tang: { noun: 'Tang server', title: 'url', summary: () => '', fresh: named('url') },
  HTTPHeader: { noun: 'header', title: 'name', summary: (item) => textAt(item, 'value'), fresh: named('name') },
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
  textAt(item, kind.title) || `${kind.noun} ${index + 1}`;
