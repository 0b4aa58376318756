import { literal, type NewValue } from '../../core/document/edit/apply-edit.ts';
import type { Value } from '../../core/document/read.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import type { ItemName, ItemWords } from '../../words/types/item-words.ts';
import { itemWords } from '../../words/words-of.ts';
import { childOf, isMapping } from '../../core/document/values.ts';
import { describeMib } from './size.ts';
import { describeMode, readMode } from './mode.ts';
import { flagAt, listAt, textAt } from '../reader/values.ts';

/** How the items of a list are named, summed up in a line, and begun. */
interface ItemForm {
  /** The key that names an item. */
  title: string;
  /** What a collapsed item says of itself beside its title. */
  summary: (item: Value) => string;
  /** What is written for a new item. */
  fresh: (siblings: readonly Value[]) => NewValue;
}

/** The same, and what the items are called. */
export type ItemKind = ItemForm & ItemWords;

const has = (item: Value, key: string): boolean => childOf(item, key) !== undefined;
const isOn = (item: Value, key: string): boolean => flagAt(item, key) === true;
const count = (number: number, singular: string): string => `${number} ${singular}${number === 1 ? '' : 's'}`;
const join = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false && part !== '').join(' · ');
/** The key that names an item, still without a value: Butane takes that for an empty one. */
const named =
  (...keys: string[]) =>
  () =>
    Object.fromEntries(keys.map((key) => [key, literal('')]));

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

const forms: Readonly<Record<ItemName, ItemForm>> = {
  PasswdUser: {
    title: 'name',
    summary: (item) => {
      const keys = listAt(item, 'ssh_authorized_keys').length;
      return join(
        keys > 0 && count(keys, 'SSH key'),
        has(item, 'password_hash') && 'password',
        listAt(item, 'groups')
          .filter((group) => typeof group === 'string')
          .join(', '),
      );
    },
    fresh: (siblings) => ({ name: siblings.some((item) => textAt(item, 'name') === 'core') ? literal('') : 'core' }),
  },
  PasswdGroup: { title: 'name', summary: (item) => join(has(item, 'gid') && `GID ${textAt(item, 'gid')}`), fresh: named('name') },
  Disk: {
    title: 'device',
    summary: (item) => join(count(listAt(item, 'partitions').length, 'partition'), isOn(item, 'wipe_table') && 'wiped'),
    fresh: named('device'),
  },
  Partition: {
    title: 'label',
    summary: (item) => {
      const size = textAt(item, 'size_mib');
      return join(
        has(item, 'number') && `number ${textAt(item, 'number')}`,
        size === '0' ? 'rest of the disk' : size !== '' && (describeMib(size) ?? `${size} MiB`),
      );
    },
    fresh: named('label'),
  },
  Filesystem: {
    title: 'device',
    summary: (item) =>
      join(textAt(item, 'format'), textAt(item, 'path') !== '' && `at ${textAt(item, 'path')}`, isOn(item, 'wipe_filesystem') && 'wiped'),
    fresh: named('device'),
  },
  Raid: {
    title: 'name',
    summary: (item) => join(textAt(item, 'level'), count(listAt(item, 'devices').length, 'device')),
    fresh: named('name'),
  },
  Luks: { title: 'name', summary: (item) => join(textAt(item, 'device')), fresh: named('name') },
  File: { title: 'path', summary: (item) => join(modeSummary(item), contentsSummary(item)), fresh: named('path') },
  Directory: { title: 'path', summary: modeSummary, fresh: named('path') },
  Link: {
    title: 'path',
    summary: (item) => (textAt(item, 'target') === '' ? '' : `→ ${textAt(item, 'target')}`),
    fresh: named('path', 'target'),
  },
  Tree: { title: 'local', summary: (item) => (textAt(item, 'path') === '' ? '' : `→ ${textAt(item, 'path')}`), fresh: named('local') },
  Unit: {
    title: 'name',
    summary: (item) =>
      join(
        isOn(item, 'mask') ? 'masked' : isOn(item, 'enabled') && 'enabled',
        listAt(item, 'dropins').length > 0 && count(listAt(item, 'dropins').length, 'drop-in'),
      ),
    fresh: named('name'),
  },
  Quadlet: {
    title: 'name',
    summary: (item) =>
      join(isOn(item, 'rootful') && 'as root', listAt(item, 'dropins').length > 0 && count(listAt(item, 'dropins').length, 'drop-in')),
    fresh: named('name'),
  },
  Dropin: { title: 'name', summary: () => '', fresh: named('name') },
  Tang: { title: 'url', summary: () => '', fresh: named('url') },
  HTTPHeader: { title: 'name', summary: (item) => textAt(item, 'value'), fresh: named('name') },
  GrubUser: { title: 'name', summary: () => '', fresh: named('name') },
  Resource: { title: 'source', summary: (item) => contentsSummary({ contents: item }), fresh: named('inline') },
  ConfigResource: { title: 'source', summary: (item) => contentsSummary({ contents: item }), fresh: named('source') },
  CaResource: { title: 'source', summary: (item) => contentsSummary({ contents: item }), fresh: named('source') },
};

// The table's keys are the names.
const kinds = new Map((Object.keys(forms) as ItemName[]).map((name): [string, ItemKind] => [name, { ...itemWords[name], ...forms[name] }]));

/** How the items of a list of this shape are shown. */
export function itemKind(shape: string): ItemKind {
  const kind = kinds.get(shape);
  if (!kind) throw new Error(`no item kind for ${shape}`);
  return kind;
}

/** What an item is called: its key's text, or its number in the list. */
export const itemTitle = (kind: ItemKind, item: Value, index: number): string =>
  visibleText(textAt(item, kind.title)) || `${kind.noun} ${index + 1}`;
