import * as words from '#words/core/edits';
import type { Path } from '../../report/finding.ts';
import { isAlias, isList as isListNode, isMapping, isScalar, type Alias, type YamlNode } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { nodesIn } from '../../yaml/tree/walk.ts';
import { descend, isEmpty, nameOf, noItem, openLast } from './descend.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { refused, type Edit, type FirstUnshare, type Plan, type Refused, type SharedChoice } from './plan.ts';
import { keyText, lineOf } from '../position.ts';
import { valueAt } from '../read.ts';
import { findKey, mergedMappings, neededInside, sharedNode } from '../sharing.ts';
import { isNewScalar, whyUnwritable } from '../write/write-scalar.ts';
import { isList, type NewValue } from '../write/write-value.ts';

/** Decides what an edit does to the nodes of a document, or why it cannot be done. */
export function planEdit(parsed: ParsedText, edit: Edit, choice: SharedChoice | undefined): Plan {
  switch (edit.op) {
    case 'set':
      return planSet(parsed, edit.path, edit.value, choice);
    case 'insert':
      return planInsert(parsed, edit.path, edit.index, edit.value, choice);
    case 'clear':
    case 'remove':
      return planDelete(parsed, edit.path, choice);
    case 'rename':
      return planRename(parsed, edit.path, edit.key, choice);
    case 'move':
    case 'duplicate':
      return planItem(parsed, edit, choice);
  }
}

function planSet(parsed: ParsedText, path: Path, value: NewValue, choice: SharedChoice | undefined): Plan {
  const reason = unwritable(value);
  if (reason !== undefined) return refused(reason);
  const found = descend(parsed, path, choice, 'stop');
  if ('kind' in found) return found;
  const { rest } = found;
  const last = found.places.at(-1)?.node;
  const written = rest.length === 0 && choice === 'everywhere' && isAlias(last) ? sharedNode(parsed, last) : undefined;
  // With what contains itself, the alias would be gone as well.
  if (written && found.places.some(({ node }) => node === written)) return refused(words.anchorOnlyInText(lineOf(parsed, written)));
  // An alias that is simply removed needs no copy first.
  const replaced = rest.length === 0 && choice === 'here' && isAlias(last);
  const opened = rest.length > 0 || replaced ? found.places : openLast(parsed, found.places, choice);
  if ('kind' in opened) return opened;
  const place = opened.at(-1);
  if (!place) return refused(words.noPlace);
  const { node } = place;
  const [step, ...below] = rest;
  if (step === undefined || isEmpty(node)) {
    const whole = wrap(rest, value);
    if (whole === undefined) return refused(noItem(path));
    return replaced
      ? { kind: 'replace', place, value: whole }
      : (freeNeeded(parsed, node, true) ?? { kind: 'replace', place, value: whole });
  }
  const whole = wrap(below, value);
  if (whole === undefined) return refused(noItem(path));
  if (typeof step === 'number') {
    return step === entriesOf(node)?.length ? { kind: 'insert', place, index: step, value: whole } : refused(noItem(path));
  }
  return { kind: 'add', place, key: step, value: whole };
}

function planInsert(parsed: ParsedText, path: Path, index: number, value: NewValue, choice: SharedChoice | undefined): Plan {
  const found = descend(parsed, path, choice, 'override-merged');
  if ('kind' in found) return found;
  const list = found.places.at(-1);
  const inside = sharedNode(parsed, list?.node) ?? list?.node;
  if (found.rest.length > 0 || isEmpty(inside)) {
    return index === 0 ? planSet(parsed, path, [value], choice) : refused(noItem([...path, index]));
  }
  const reason = unwritable(value);
  if (reason !== undefined) return refused(reason);
  if (!isListNode(inside)) return refused(words.notList(nameOf(path)));
  if (index < 0 || index > inside.items.length) return refused(noItem([...path, index]));
  const opened = openLast(parsed, found.places, choice);
  if ('kind' in opened) return opened;
  const place = opened.at(-1);
  return place && entriesOf(place.node) ? { kind: 'insert', place, index, value } : refused(words.notList(nameOf(path)));
}

function planDelete(parsed: ParsedText, path: Path, choice: SharedChoice | undefined): Plan {
  if (path.length === 0) return refused(words.keepDocument);
  const found = descend(parsed, path, choice, 'follow');
  const absent = valueAt(parsed, path) === undefined;
  if ('kind' in found) return found.kind === 'unshare' && absent ? { kind: 'nothing' } : found;
  const { places, rest } = found;
  if (rest.length > 0) {
    return typeof rest[0] === 'number' && rest.length === 1 && isListNode(places.at(-1)?.node)
      ? refused(noItem(path))
      : { kind: 'nothing' };
  }
  // A shared parent stays, empty, for its other users; and so does one that hides a merged value of its key.
  const goes = (at: number): boolean => {
    const { node, entry, parent } = places[at] ?? {};
    return entriesOf(node)?.length === 1 && !sharedNode(parsed, node) && !hides(parent, entry);
  };
  let depth = places.length - 1;
  while (depth > 1 && goes(depth - 1)) depth--;
  const place = places[depth - 1];
  const target = places[depth];
  const index = target?.trail.at(-1);
  if (!place || !target || index === undefined) return refused(words.keepDocument);
  const first = freeNeeded(parsed, target.node) ?? freeNeeded(parsed, target.entry?.key);
  if (first) return first;
  const leavesNothing = depth > 1 && entriesOf(place.node)?.length === 1;
  return leavesNothing ? { kind: 'replace', place, value: isListNode(place.node) ? [] : {} } : { kind: 'delete', place, index };
}

function planRename(parsed: ParsedText, path: Path, key: string, choice: SharedChoice | undefined): Plan {
  const reason = whyUnwritable(key);
  if (reason !== undefined) return refused(reason);
  const old = path.at(-1);
  const found = descend(parsed, path, choice, 'follow');
  if ('kind' in found) return found;
  const place = found.places.at(-2);
  const index = found.places.at(-1)?.trail.at(-1);
  if (typeof old !== 'string' || found.rest.length > 0 || !place || index === undefined) return refused(words.noKey(nameOf(path)));
  if (key === old) return { kind: 'nothing' };
  const entries = entriesOf(place.node) ?? [];
  const taken = entries.find((entry) => entry.key && keyText(entry.key) === key);
  if (taken?.key) return refused(words.keyTaken(key, lineOf(parsed, taken.key)));
  const node = entries[index]?.key;
  if (!isScalar(node)) return refused(words.keyOnlyInText(nameOf(path)));
  return freeNeeded(parsed, node) ?? { kind: 'rename', place, index, key };
}

function planItem(parsed: ParsedText, edit: Extract<Edit, { op: 'move' | 'duplicate' }>, choice: SharedChoice | undefined): Plan {
  const found = descend(parsed, edit.path, choice, 'override-merged');
  if ('kind' in found) return found;
  const place = found.places.at(-2);
  const index = edit.path.at(-1);
  const entries = place && isListNode(place.node) ? entriesOf(place.node) : undefined;
  if (found.rest.length > 0 || !place || !entries || typeof index !== 'number') return refused(noItem(edit.path));
  if (edit.op === 'duplicate') return { kind: 'duplicate', place, index };
  const { to } = edit;
  if (to < 0 || to >= entries.length) return refused(noItem([...edit.path.slice(0, -1), to]));
  if (to === index) return { kind: 'nothing' };
  return freePassed(parsed, entries, index, to, choice) ?? { kind: 'move', place, index, to };
}

/** Whether an entry overrides one that a merge key would give its mapping. */
function hides(mapping: YamlNode | undefined, entry: Entry | undefined): boolean {
  const name = entry?.key && keyText(entry.key);
  if (name === undefined || !isMapping(mapping)) return false;
  return mergedMappings(mapping).some((source) => findKey(source, name) !== undefined);
}

/** An anchor inside a removed value is passed on when something else needs it. With `inside` the node's own anchor stays. */
function freeNeeded(parsed: ParsedText, node: YamlNode | undefined, inside = false): FirstUnshare | undefined {
  const needed = neededInside(parsed, node);
  return needed && !(inside && needed === node) ? { kind: 'unshare', asks: false, step: { how: 'move-anchor', node: needed } } : undefined;
}

/** An alias that would end up before its anchor, or after another one of that name, has to be written out before a move. */
function freePassed(
  parsed: ParsedText,
  entries: readonly Entry[],
  index: number,
  to: number,
  choice: SharedChoice | undefined,
): FirstUnshare | Refused | undefined {
  const moved = namesIn(entries[index]);
  const passed = entries
    .slice(Math.min(index, to), Math.max(index, to) + 1)
    .filter((_, at, all) => at !== (to > index ? 0 : all.length - 1))
    .map(namesIn);
  const pairs = passed.flatMap(
    (other) =>
      [
        [moved, other],
        [other, moved],
      ] as const,
  );
  for (const [{ aliases }, { anchors }] of pairs) {
    const alias = aliases.find(({ name }) => anchors.has(name));
    if (!alias) continue;
    if (choice === 'everywhere') return refused(words.aliasFirst(lineOf(parsed, alias), alias.name));
    return { kind: 'unshare', asks: 'consent', step: { how: 'inline-alias', alias } };
  }
  return undefined;
}

function namesIn(entry: Entry | undefined): { aliases: Alias[]; anchors: Set<string> } {
  const aliases: Alias[] = [];
  const anchors = new Set<string>();
  for (const node of nodesIn(entry?.value)) {
    if (isAlias(node)) aliases.push(node);
    else if (node.anchor !== undefined) anchors.add(node.anchor);
  }
  return { aliases, anchors };
}

/** Wraps a value in the parents that a path below an existing node asks for; undefined when it skips list items. */
function wrap(path: Path, value: NewValue): NewValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = wrap(rest, value);
  if (inner === undefined) return undefined;
  if (typeof step === 'number') return step === 0 ? [inner] : undefined;
  return Object.fromEntries([[step, inner]]);
}

function unwritable(value: NewValue): string | undefined {
  if (typeof value === 'string') return whyUnwritable(value);
  if (isNewScalar(value)) return undefined;
  if (isList(value)) return value.map(unwritable).find((reason) => reason !== undefined);
  return Object.entries(value)
    .flatMap(([key, item]) => [whyUnwritable(key), unwritable(item)])
    .find((reason) => reason !== undefined);
}
