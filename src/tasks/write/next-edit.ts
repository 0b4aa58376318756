import type { Edit } from '../../core/document/edit/apply-edit.ts';
import type { Value } from '../../core/document/read.ts';
import { readFlag } from '../../core/document/resolve-scalar.ts';
import { childOf, isMapping } from '../../core/document/values.ts';
import { Literal } from '../../core/document/write/write-scalar.ts';
import type { Path } from '../../core/report/finding.ts';
import { flagAt } from '../../values/read-values.ts';
import { First, Included, isPieceMapping, Items, Lines, newValueOf, Whole, type PieceMapping, type PieceValue } from './piece.ts';
import { withLines } from './with-lines.ts';

/** The next step towards a config that has a piece: an edit, or the path of what is in the way, which only the user can decide about. */
export type Next = { edit: Edit } | { inTheWay: Path };

/** The first edit that a config needs to have a piece at a path; undefined when it has all of it. */
export function nextEdit(at: Path, value: Value | undefined, piece: PieceValue): Next | undefined {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return set(at, piece);
  if (piece instanceof Lines) return typeof value === 'string' ? nextText(at, value, withLines(value, piece)) : { inTheWay: at };
  if (piece instanceof Included) return nextIncluded(at, value, piece);
  if (piece instanceof Whole) return isWhole(value, piece) ? undefined : set(at, piece);
  if (piece instanceof Items) return nextItem(at, value, piece);
  if (piece instanceof First) return Array.isArray(value) ? nextEdit([...at, 0], value[0], piece.item) : { inTheWay: at };
  if (isPieceMapping(piece)) return nextEntry(at, value, piece);
  if (typeof value !== 'string') return { inTheWay: at };
  if (typeof piece === 'boolean') return readFlag(value) === piece ? undefined : set(at, piece);
  return nextText(at, value, piece instanceof Literal ? piece.text : String(piece), piece);
}

const set = (path: Path, piece: PieceValue): Next => ({ edit: { op: 'set', path, value: newValueOf(piece) } });

const nextText = (at: Path, value: string, wanted: string, piece: PieceValue = wanted): Next | undefined =>
  value === wanted ? undefined : set(at, piece);

const isWhole = (value: Value, { values }: Whole): boolean =>
  Array.isArray(value) && value.length === values.length && values.every((one, index) => value[index] === one);

function nextIncluded(at: Path, value: Value, { values }: Included): Next | undefined {
  if (!Array.isArray(value)) return { inTheWay: at };
  for (const { value: wanted, replaces } of values) {
    if (value.includes(wanted)) continue;
    const index = value.findIndex((one) => typeof one === 'string' && replaces?.(one));
    if (index >= 0) return set([...at, index], wanted);
    return { edit: { op: 'insert', path: at, index: value.length, value: wanted } };
  }
  return undefined;
}

function nextItem(at: Path, value: Value, { by, items }: Items): Next | undefined {
  if (!Array.isArray(value)) return { inTheWay: at };
  for (const item of items) {
    const name = item[by];
    const index = value.findIndex((one) => childOf(one, by) === name);
    if (index < 0) return { edit: { op: 'insert', path: at, index: value.length, value: newValueOf(item) } };
    const next = nextEdit([...at, index], value[index], item);
    if (next) return next;
  }
  return undefined;
}

/** Keys that say the same in another way: where one is set, another cannot be, and only the user knows which is right. */
const exclusive: readonly (readonly string[])[] = [
  ['inline', 'local', 'source'],
  ['contents', 'contents_local'],
];

function nextEntry(at: Path, value: Value, piece: PieceMapping): Next | undefined {
  if (!isMapping(value)) return { inTheWay: at };
  const given = (key: string): boolean => (childOf(value, key) ?? null) !== null;
  for (const [key, wanted] of Object.entries(piece)) {
    const other = exclusive.find((keys) => keys.includes(key))?.find((one) => one !== key && given(one));
    if (other !== undefined) return { inTheWay: [...at, other] };
    // What is masked on purpose is not started by the way, nor the other way round.
    const hinders = key === 'mask' ? 'enabled' : key === 'enabled' || key === 'contents' || key === 'dropins' ? 'mask' : undefined;
    if (hinders !== undefined && flagAt(value, hinders) === true) return { inTheWay: [...at, hinders] };
    const next = nextEdit([...at, key], childOf(value, key), wanted);
    if (next) return next;
  }
  return undefined;
}
