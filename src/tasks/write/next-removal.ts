import type { Edit } from '../../core/document/edit/apply-edit.ts';
import type { Value } from '../../core/document/read.ts';
import { childOf } from '../../core/document/values.ts';
import type { Path } from '../../core/report/finding.ts';
import { First, Included, isPieceMapping, Items, Lines, type FileLine, type PieceValue } from './piece.ts';

/**
 * The first edit that takes out of a config what one piece lists and another one no longer does: values and lines that someone
 * took out of the form that showed them. Items of their own stay, and so does everything else. Undefined when there is nothing left.
 */
export function nextRemoval(at: Path, value: Value | undefined, before: PieceValue, now: PieceValue): Edit | undefined {
  if (before instanceof Included && now instanceof Included) return nextGone(at, value, before, now);
  if (before instanceof Lines && now instanceof Lines) return nextText(at, value, before, now);
  if (before instanceof Items && now instanceof Items) return nextInItems(at, value, before, now);
  if (before instanceof First && now instanceof First) return nextRemoval([...at, 0], childOf(value, 0), before.item, now.item);
  if (!isPieceMapping(before) || !isPieceMapping(now)) return undefined;
  for (const [key, wanted] of Object.entries(now)) {
    const former = before[key];
    const next = former === undefined ? undefined : nextRemoval([...at, key], childOf(value, key), former, wanted);
    if (next) return next;
  }
  return undefined;
}

function nextGone(at: Path, value: Value | undefined, before: Included, now: Included): Edit | undefined {
  const kept = new Set(now.values.map((one) => one.value));
  const gone = new Set(before.values.map((one) => one.value).filter((one) => !kept.has(one)));
  const index = Array.isArray(value) ? value.findIndex((one) => typeof one === 'string' && gone.has(one)) : -1;
  return index < 0 ? undefined : { op: 'remove', path: [...at, index] };
}

const isIn = (lines: readonly FileLine[], line: string): boolean => lines.some((one) => one.line === line || one.replaces(line));

function nextText(at: Path, value: Value | undefined, before: Lines, now: Lines): Edit | undefined {
  if (typeof value !== 'string') return undefined;
  const lines = value.split('\n');
  const left = lines.filter((line) => !isIn(before.lines, line) || isIn(now.lines, line));
  return left.length === lines.length ? undefined : { op: 'set', path: at, value: left.join('\n') };
}

function nextInItems(at: Path, value: Value | undefined, before: Items, now: Items): Edit | undefined {
  for (const item of now.items) {
    const former = before.items.find((one) => one[now.by] === item[now.by]);
    const index = Array.isArray(value) ? value.findIndex((one) => childOf(one, now.by) === item[now.by]) : -1;
    const next = former && index >= 0 ? nextRemoval([...at, index], childOf(value, index), former, item) : undefined;
    if (next) return next;
  }
  return undefined;
}
