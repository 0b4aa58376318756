import {
  isList,
  isMapping as isMappingNode,
  isScalar,
  List,
  Mapping,
  Pair,
  Scalar,
  type Collection,
  type YamlNode,
} from '../yaml/tree/node.ts';
import { nodesIn } from '../yaml/tree/walk.ts';
import type { Edit, NewValue } from '../document/edit/apply-edit.ts';
import { parseText, type ParsedText } from '../yaml/parse-text.ts';
import { valueAt, type Value } from '../document/read.ts';
import { Literal } from '../document/write/write-scalar.ts';
import type { Path } from '../report/finding.ts';
import { behindAlias, heldAt, valueIn } from './edit-region.ts';
import { isMapping } from '../document/values.ts';
import { follow, pathsOf } from './random-edit.ts';

/** A new value as it is read back. */
function asRead(value: NewValue): Value {
  if (value instanceof Literal) return value.text === '~' ? null : value.text;
  if (typeof value !== 'object') return String(value);
  // A list or mapping of new values contains only such values.
  if (Array.isArray(value)) return value.map((item: NewValue) => asRead(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asRead(item as NewValue)]));
}

const listOf = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);

/** Applies the edit to a value in which nothing is shared: what a text must hold after an edit made here. Undefined when nothing is left. */
export function editedHere(root: Value, edit: Edit | { op: 'put'; path: Path; value: Value }): Value | undefined {
  const change = (value: Value | undefined, path: Path, at: (value: Value | undefined) => Value | undefined): Value | undefined => {
    const [step, ...rest] = path;
    if (step === undefined) return at(value);
    if (typeof step === 'number') {
      const items = [...listOf(value)];
      const item = change(items[step], rest, at);
      if (item === undefined) items.splice(step, 1);
      else items[step] = item;
      return items.length > 0 ? items : undefined;
    }
    const { [step]: old, ...others } = isMapping(value) ? value : {};
    const now = change(old, rest, at);
    const all = now === undefined ? others : { ...others, [step]: now };
    return Object.keys(all).length > 0 ? all : undefined;
  };
  const parent = edit.path.slice(0, -1);
  const step = edit.path.at(-1) ?? 0;
  const index = Number(step);
  switch (edit.op) {
    case 'put':
      return change(root, edit.path, () => edit.value);
    case 'set':
      return change(root, edit.path, () => asRead(edit.value));
    case 'clear':
    case 'remove':
      return change(root, edit.path, () => undefined);
    case 'rename':
      return change(root, parent, (value) => {
        const { [step]: moved, ...others } = isMapping(value) ? value : {};
        return { ...others, [edit.key]: moved ?? null };
      });
    case 'insert':
      return change(root, edit.path, (value) => listOf(value).toSpliced(edit.index, 0, asRead(edit.value)));
    case 'move':
      return change(root, parent, (value) =>
        listOf(value)
          .toSpliced(index, 1)
          .toSpliced(edit.to, 0, listOf(value)[index] ?? null),
      );
    case 'duplicate':
      return change(root, parent, (value) => listOf(value).toSpliced(index + 1, 0, listOf(value)[index] ?? null));
  }
}

/** A value without the empty lists and mappings in it. */
export function withoutEmpty(value: Value): Value {
  const isEmpty = (item: Value): boolean => typeof item === 'object' && item !== null && Object.keys(item).length === 0;
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, withoutEmpty(item)] as const)
      .filter(([, item]) => !isEmpty(item)),
  );
}

/** What a path yields once the key written there is removed: the value of a merge key below it, if there is one. */
export function uncovered(text: string, path: Path): Value | undefined {
  const parsed = parseText(text);
  // By then the way there is written out; following it gives the same.
  const last = heldAt(parsed, path, true).at(-1);
  if (!last || !isMappingNode(last.in) || follow(valueAt(parsed, []) ?? null, path) === undefined) return undefined;
  last.in.pairs.splice(last.index, 1);
  return valueAt(parsed, path);
}

/** What a text must hold after an edit made everywhere: the edit at each path that leads to what is written at its place. */
export function editedEverywhere(text: string, root: Value, edit: Edit): Value | undefined {
  const parsed = parseText(text);
  const target = writtenAt(parsed, edit);
  const home = isMappingNode(target.in) ? target.in : undefined;
  if (edit.op === 'rename') {
    const pair = home?.pairs[target.index];
    if (home && pair && isScalar(pair.key)) {
      handOn(parsed, pair.key);
      home.pairs[target.index] = pairOfNew(edit.key, pair.value);
    }
    return valueAt(parsed, []);
  }
  if (edit.op === 'set' && isMappingNode(target.value) && text.includes('<<')) {
    // Merge keys may lose what they merge, so the new value replaces the old one, and everything is read again.
    const value = nodeOf(edit.value);
    const old = target.value;
    handOn(parsed, old, old);
    replaceNodes(parsed, (node) => (behindAlias(node) === old ? value : undefined));
    return valueAt(parsed, []);
  }
  if ((edit.op === 'clear' || edit.op === 'remove') && isList(target.in) && text.includes('<<')) {
    // A list may be one of what is merged.
    target.in.items.splice(target.index, 1);
    return valueAt(parsed, []);
  }
  let there = edit.path.length;
  while (follow(root, edit.path.slice(0, there)) === undefined) there--;
  const missing = edit.path.slice(there);
  // An added key is also visible through merge keys.
  if (home && target.index === home.pairs.length && typeof missing[0] === 'string')
    home.pairs.push(pairOfNew(missing[0], newScalar('', true)));
  const paths = pathsOf(root).map((path) => [...path, ...missing]);
  const same = new Map(
    paths.filter((path) => samePlace(writtenAt(parsed, { ...edit, path }), target)).map((path) => [path.join('\0'), path]),
  );
  let value: Value | undefined = root;
  // The last first, since removing an item moves only those after it.
  for (const path of [...same.values()].reverse()) value = editedHere(value ?? {}, { ...edit, path });
  if (edit.op !== 'clear' && edit.op !== 'remove') return value;
  // Removing a key may uncover one that is merged in from elsewhere.
  home?.pairs.splice(target.index, 1);
  for (const path of home ? same.values() : []) {
    const merged = valueAt(parsed, path);
    if (merged !== undefined) value = editedHere(value ?? {}, { op: 'put', path, value: merged });
  }
  return value;
}

/** Replaces the aliases of a part of a removed value with it, except for one, whose anchor stays. */
function handOn(parsed: ParsedText, going: YamlNode, stays?: YamlNode): void {
  const parts = new Set<unknown>(nodesIn(going));
  parts.delete(stays);
  replaceNodes(parsed, (node) => (node.kind === 'alias' && parts.has(node.target) ? node.target : undefined));
}

/** Replaces some values of a document with other nodes; those are not descended into. */
function replaceNodes(parsed: ParsedText, replacement: (node: YamlNode) => YamlNode | undefined): void {
  for (const node of [...nodesIn(parsed.root)]) {
    if (isMappingNode(node)) {
      for (const [at, pair] of node.pairs.entries()) {
        const value = replacement(pair.value);
        if (value) node.pairs[at] = new Pair(pair.key, value, pair.start, pair.colon, pair.comma);
      }
    } else if (isList(node)) {
      for (const [at, item] of node.items.entries()) node.items[at] = replacement(item) ?? item;
    }
  }
}

const newScalar = (text: string, plain: boolean): Scalar => new Scalar(0, 1, 1, 0, undefined, text, plain ? 'plain' : 'double-quoted');

const pairOfNew = (key: string, value: YamlNode): Pair => new Pair(newScalar(key, false), value, 0, 0, -1);

/** A node for a new value, to be read and not written. */
function nodeOf(value: NewValue): YamlNode {
  const make = (part: Value, plain: boolean): YamlNode => {
    if (Array.isArray(part)) {
      const list = new List(0, 1, 1, 0, undefined, true);
      list.items.push(...part.map((item) => make(item, false)));
      return list;
    }
    if (isMapping(part)) {
      const mapping = new Mapping(0, 1, 1, 0, undefined, true);
      mapping.pairs.push(...Object.entries(part).map(([key, item]) => pairOfNew(key, make(item, false))));
      return mapping;
    }
    return newScalar(part ?? '~', plain || part === null);
  };
  return make(asRead(value), typeof value !== 'string');
}

/** Where an edit at a path is written: in an entry or, when it means the value that an alias stands for, in that value. */
interface Written {
  in: Collection | undefined;
  index: number;
  value: YamlNode | undefined;
}

function writtenAt(parsed: ParsedText, { op, path }: Edit): Written {
  const held = heldAt(parsed, path, true);
  const last = held.at(-1);
  const value = last ? behindAlias(valueIn(last)) : parsed.root;
  return { in: last?.in, index: last?.index ?? 0, value: op === 'set' || op === 'insert' ? value : undefined };
}

const samePlace = (one: Written, other: Written): boolean =>
  (one.value !== undefined && one.value === other.value) || (one.in !== undefined && one.in === other.in && one.index === other.index);
