import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { formatPath, type Path } from '../report/finding.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { ParsedText } from './parse.ts';
import { keyText } from './position.ts';
import { isNullText } from './resolve-scalar.ts';
import { findKey, lineOf, whyNeeded, whyShared } from './sharing.ts';
import { isNewScalar, whyUnwritable } from './write-scalar.ts';
import { isList, type NewValue } from './write-value.ts';

/** A change of the value at a path, or of the list there. */
export type Edit =
  /** Replaces the value; creates the key, and parents that are missing. */
  | { op: 'set'; path: Path; value: NewValue }
  /** Removes a mapping's key; a parent left empty by it goes too, but for the root. */
  | { op: 'clear'; path: Path }
  /** Inserts into the list at the path, which is created when absent. `index` is 0 up to the list's length. */
  | { op: 'insert'; path: Path; index: number; value: NewValue }
  /** Removes a list's item; a parent left empty by it goes too, but for the root. */
  | { op: 'remove'; path: Path }
  /** Moves a list's item; `to` is its new index. */
  | { op: 'move'; path: Path; to: number }
  /** Copies a list's item; the copy follows it. */
  | { op: 'duplicate'; path: Path };

/** A node that an edit works on, and where it hangs. */
export interface Place {
  node: ParsedNode | null;
  /** Indexes of entries from the root down to the node. */
  trail: readonly number[];
  /** Absent for the root. */
  entry: Entry | undefined;
  /** The collection that holds the entry. */
  parent: ParsedNode | undefined;
  /** Whether a flow collection encloses the node. */
  flow: boolean;
}

/** An edit in terms of the nodes that stand in the text. */
export type Plan =
  | { kind: 'replace'; place: Place; value: NewValue }
  | { kind: 'add'; place: Place; key: string; value: NewValue }
  | { kind: 'insert'; place: Place; index: number; value: NewValue }
  | { kind: 'delete'; place: Place; index: number }
  | { kind: 'move'; place: Place; index: number; to: number }
  | { kind: 'duplicate'; place: Place; index: number }
  | { kind: 'nothing' }
  | { kind: 'refused'; reason: string };

type Refused = Extract<Plan, { kind: 'refused' }>;

const refused = (reason: string): Refused => ({ kind: 'refused', reason });

/** Decides what an edit does to the nodes of a document, or why it cannot be done. */
export function planEdit(parsed: ParsedText, edit: Edit): Plan {
  switch (edit.op) {
    case 'set':
      return planSet(parsed, edit.path, edit.value);
    case 'insert':
      return planInsert(parsed, edit.path, edit.index, edit.value);
    case 'clear':
    case 'remove':
      return planDelete(parsed, edit.path);
    case 'move':
    case 'duplicate':
      return planItem(parsed, edit);
  }
}

function planSet(parsed: ParsedText, path: Path, value: NewValue): Plan {
  const reason = unwritable(value);
  if (reason !== undefined) return refused(reason);
  const found = descend(parsed, path);
  if ('reason' in found) return found;
  const { places, rest } = found;
  const place = places.at(-1);
  if (!place) return refused('There is no such place in the text.');
  const { node } = place;
  const [step, ...below] = rest;
  if (step === undefined || isEmpty(node)) {
    const shared = whyShared(parsed, node) ?? whyNeeded(parsed, node);
    if (shared !== undefined) return refused(shared);
    const whole = wrap(rest, value);
    return whole === undefined ? refused(noItem(path)) : { kind: 'replace', place, value: whole };
  }
  const whole = wrap(below, value);
  if (whole === undefined) return refused(noItem(path));
  if (typeof step === 'number') {
    return step === entriesOf(node)?.length ? { kind: 'insert', place, index: step, value: whole } : refused(noItem(path));
  }
  // Below a merged key nothing can be set without writing out, and so freezing, what is merged.
  const merged = below.length > 0 && isMap(node) && findKey(parsed, node, step);
  if (merged) return refused(`This value is shared: it comes through a merge key (<<) on line ${lineOf(parsed, node)} or below. Edit the text instead.`);
  return { kind: 'add', place, key: step, value: whole };
}

function planInsert(parsed: ParsedText, path: Path, index: number, value: NewValue): Plan {
  const found = descend(parsed, path);
  if ('reason' in found) return found;
  const place = found.places.at(-1);
  if (found.rest.length > 0 || !place || isEmpty(place.node)) {
    return index === 0 ? planSet(parsed, path, [value]) : refused(noItem([...path, index]));
  }
  const reason = unwritable(value) ?? whyShared(parsed, place.node);
  if (reason !== undefined) return refused(reason);
  const length = isSeq(place.node) ? entriesOf(place.node)?.length : undefined;
  if (length === undefined) return refused(`${nameOf(path)} is not a list.`);
  return index >= 0 && index <= length ? { kind: 'insert', place, index, value } : refused(noItem([...path, index]));
}

function planDelete(parsed: ParsedText, path: Path): Plan {
  const found = descend(parsed, path);
  if ('reason' in found) return found;
  const { places, rest } = found;
  const [step, ...below] = rest;
  const { node } = places.at(-1) ?? { node: null };
  if (step !== undefined) {
    const merged = typeof step === 'string' && isMap(node) && findKey(parsed, node, step);
    if (merged) return refused(`This value is shared: it comes through a merge key (<<). Edit the text instead.`);
    return typeof step === 'number' && below.length === 0 && isSeq(node) ? refused(noItem(path)) : { kind: 'nothing' };
  }
  let depth = places.length - 1;
  while (depth > 1 && entriesOf(places[depth - 1]?.node ?? null)?.length === 1) depth--;
  const place = places[depth - 1];
  const target = places[depth];
  const index = target?.trail.at(-1);
  if (!place || !target || index === undefined) return refused('The whole document cannot be removed.');
  const needed = whyNeeded(parsed, target.node) ?? whyNeeded(parsed, target.entry?.key ?? null);
  return needed === undefined ? { kind: 'delete', place, index } : refused(needed);
}

function planItem(parsed: ParsedText, edit: Extract<Edit, { op: 'move' | 'duplicate' }>): Plan {
  const found = descend(parsed, edit.path);
  if ('reason' in found) return found;
  const place = found.places.at(-2);
  const index = edit.path.at(-1);
  const length = place && isSeq(place.node) ? entriesOf(place.node)?.length : undefined;
  if (found.rest.length > 0 || !place || length === undefined || typeof index !== 'number') return refused(noItem(edit.path));
  if (edit.op === 'duplicate') return { kind: 'duplicate', place, index };
  if (edit.to < 0 || edit.to >= length) return refused(noItem([...edit.path.slice(0, -1), edit.to]));
  return edit.to === index ? { kind: 'nothing' } : { kind: 'move', place, index, to: edit.to };
}

/** The places on a path, the root first, as far as they exist; `rest` is the path below them. */
function descend(parsed: ParsedText, path: Path): { places: Place[]; rest: Path } | Refused {
  let place: Place = { node: parsed.document.contents, trail: [], entry: undefined, parent: undefined, flow: false };
  const places = [place];
  for (const [depth, step] of path.entries()) {
    const { node } = place;
    const shared = whyShared(parsed, node);
    if (shared !== undefined) return refused(shared);
    const rest = path.slice(depth);
    if (isEmpty(node)) return { places, rest };
    if (!(typeof step === 'string' ? isMap(node) : isSeq(node))) {
      const kind = isMap(node) ? 'a mapping' : isSeq(node) ? 'a list' : 'a single value';
      return refused(`${nameOf(path.slice(0, depth))} is ${kind}, not ${typeof step === 'string' ? 'a mapping' : 'a list'}.`);
    }
    const entries = entriesOf(node);
    if (!entries || !node) return refused(`${nameOf(path.slice(0, depth))} is written in a way that only the text editor can change.`);
    const index = typeof step === 'number' ? step : entries.findLastIndex(({ key }) => key !== undefined && keyText(key) === step);
    const entry = entries[index];
    if (!entry) return { places, rest };
    const first = typeof step === 'number' ? entry : entries.find(({ key }) => key !== undefined && keyText(key) === step);
    if (first?.key && first !== entry) {
      return refused(`The key ${String(step)} is given more than once, first on line ${lineOf(parsed, first.key)}. Remove one in the text.`);
    }
    const flow: boolean = place.flow || node.srcToken?.type === 'flow-collection';
    place = { node: entry.value, trail: [...place.trail, index], entry, parent: node, flow };
    places.push(place);
  }
  return { places, rest: [] };
}

/** Whether a node is nothing, null, `{}` or `[]`: what a new collection can take the place of. */
function isEmpty(node: ParsedNode | null): boolean {
  if (isMap(node) || isSeq(node)) return node.items.length === 0;
  return !node || (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && isNullText(node.value));
}

/** A value inside the parents that a path below an existing node asks for; undefined when it skips list items. */
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
  return Object.entries(value).flatMap(([key, item]) => [whyUnwritable(key), unwritable(item)]).find((reason) => reason !== undefined);
}

const nameOf = (path: Path): string => (path.length === 0 ? 'The document' : formatPath(path));
const noItem = (path: Path): string => `There is no item ${formatPath(path)} in the text.`;
