import { factsOf } from '#words/common';
import { itemNumber } from '#words/form/item-list';
import * as words from '#words/names/item-summaries';
import { lines, mebibytes } from '#words/formats/sizes';
import { nameKeys } from '../../core/spec/item-names.ts';
import { literal, type NewValue } from '../../core/document/edit/apply-edit.ts';
import type { Value } from '../../core/document/read.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import type { ItemName, ItemWords } from '../../words/types/item-words.ts';
import { itemWords } from '../../words/words-of.ts';
import { childOf, isMapping } from '../../core/document/values.ts';
import { describeMib } from '../../values/size.ts';
import { describeMode, readMode } from '../../values/mode.ts';
import { flagAt, listAt, textAt } from '../../values/read-values.ts';

/** How the items of a list are named, summed up in a line, and created. */
interface ItemForm {
  /** What a collapsed item shows beside its title. */
  summary: (item: Value) => string;
  /** What is written for a new item. */
  fresh: (siblings: readonly Value[]) => NewValue;
}

/** The same, with the noun for the items and the key that names one. */
export type ItemKind = ItemForm & ItemWords & { nameKey: string };

const has = (item: Value, key: string): boolean => childOf(item, key) !== undefined;
const isOn = (item: Value, key: string): boolean => flagAt(item, key) === true;
const join = (...parts: readonly (string | false)[]): string => factsOf(...parts.map((part) => part || undefined));
/** The key that names an item, still without a value: Butane takes that for an empty one. */
const named =
  (...keys: string[]) =>
  () =>
    Object.fromEntries(keys.map((key) => [key, literal('')]));

function contentsSummary(item: Value): string {
  const contents = childOf(item, 'contents');
  if (!isMapping(contents)) return '';
  const inline = textAt(contents, 'inline');
  if (inline !== '') return lines(inline.replace(/\n$/, '').split('\n').length, false);
  return textAt(contents, 'source') || textAt(contents, 'local');
}

function modeSummary(item: Value): string {
  const mode = readMode(textAt(item, 'mode'));
  return mode ? `${textAt(item, 'mode')} ${describeMode(mode.bits)}` : '';
}

const forms: Readonly<Record<ItemName, ItemForm>> = {
  PasswdUser: {
    summary: (item) => {
      const keys = listAt(item, 'ssh_authorized_keys').length;
      return join(
        keys > 0 && words.sshKeys(keys),
        has(item, 'password_hash') && words.password,
        listAt(item, 'groups')
          .filter((group) => typeof group === 'string')
          .join(', '),
      );
    },
    fresh: (siblings) => ({ name: siblings.some((item) => textAt(item, 'name') === 'core') ? literal('') : 'core' }),
  },
  PasswdGroup: { summary: (item) => join(has(item, 'gid') && words.gid(textAt(item, 'gid'))), fresh: named('name') },
  Disk: {
    summary: (item) => join(words.partitions(listAt(item, 'partitions').length), isOn(item, 'wipe_table') && words.wiped),
    fresh: named('device'),
  },
  Partition: {
    summary: (item) => {
      const size = textAt(item, 'size_mib');
      return join(
        has(item, 'number') && words.number(textAt(item, 'number')),
        size === '0' ? words.restOfDisk : size !== '' && (describeMib(size) ?? mebibytes(size)),
      );
    },
    fresh: named('label'),
  },
  Filesystem: {
    summary: (item) =>
      join(
        textAt(item, 'format'),
        textAt(item, 'path') !== '' && words.at(textAt(item, 'path')),
        isOn(item, 'wipe_filesystem') && words.wiped,
      ),
    fresh: named('device'),
  },
  Raid: {
    summary: (item) => join(textAt(item, 'level'), words.devices(listAt(item, 'devices').length)),
    fresh: named('name'),
  },
  Luks: { summary: (item) => join(textAt(item, 'device')), fresh: named('name') },
  File: { summary: (item) => join(modeSummary(item), contentsSummary(item)), fresh: named('path') },
  Directory: { summary: modeSummary, fresh: named('path') },
  Link: {
    summary: (item) => (textAt(item, 'target') === '' ? '' : words.leadsTo(textAt(item, 'target'))),
    fresh: named('path', 'target'),
  },
  Tree: {
    summary: (item) => (textAt(item, 'path') === '' ? '' : words.leadsTo(textAt(item, 'path'))),
    fresh: named('local'),
  },
  Unit: {
    summary: (item) =>
      join(
        isOn(item, 'mask') ? words.masked : isOn(item, 'enabled') && words.enabled,
        listAt(item, 'dropins').length > 0 && words.dropins(listAt(item, 'dropins').length),
      ),
    fresh: named('name'),
  },
  Quadlet: {
    summary: (item) =>
      join(isOn(item, 'rootful') && words.asRoot, listAt(item, 'dropins').length > 0 && words.dropins(listAt(item, 'dropins').length)),
    fresh: named('name'),
  },
  Dropin: { summary: () => '', fresh: named('name') },
  Tang: { summary: () => '', fresh: named('url') },
  HTTPHeader: { summary: (item) => textAt(item, 'value'), fresh: named('name') },
  GrubUser: { summary: () => '', fresh: named('name') },
  Resource: { summary: (item) => contentsSummary({ contents: item }), fresh: named('inline') },
  ConfigResource: { summary: (item) => contentsSummary({ contents: item }), fresh: named('source') },
  CaResource: { summary: (item) => contentsSummary({ contents: item }), fresh: named('source') },
};

// The table's keys are the names.
const kinds = new Map(
  (Object.keys(forms) as ItemName[]).map((name): [string, ItemKind] => [
    name,
    { ...itemWords[name], ...forms[name], nameKey: nameKeys[name] },
  ]),
);

/** How the items of a list of this shape are shown. */
export function itemKind(shape: string): ItemKind {
  const kind = kinds.get(shape);
  if (!kind) throw new Error(`no item kind for ${shape}`);
  return kind;
}

/** The name of an item: its key's text, or its number in the list. */
export const itemTitle = (kind: ItemKind, item: Value, index: number): string =>
  visibleText(textAt(item, kind.nameKey)) || itemNumber(kind.noun, index + 1);
