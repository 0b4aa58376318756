import { applyEdit } from '../core/document/edit/apply-edit.ts';
import { scalarsOf, type ScalarPlace, type WrittenScalar } from '../core/document/locate/written-scalars.ts';
import { screenLineAt } from '../core/document/screen-lines.ts';
import type { Path } from '../core/report/finding.ts';
import { pathOf } from '../core/report/trail.ts';
import { parseText, type ParsedText } from '../core/yaml/parse-text.ts';
import type { Placeholders } from './placeholders.ts';

/** A value of the config with placeholders in it. */
interface FilledValue {
  scalar: WrittenScalar;
  path: Path;
}

/** A config whose placeholders have been looked for once, for all hosts. */
export interface Template {
  parsed: ParsedText;
  values: readonly FilledValue[];
  /** The lines (1-based) of the values that each column is in. */
  lines: ReadonlyMap<number, number[]>;
}

/** Finds the values that have placeholders. Keys and the header are none. */
export function templateOf(plain: string, { fill }: Placeholders, first: readonly string[]): Template {
  const parsed = parseText(plain);
  const lines = new Map<number, number[]>();
  const values: FilledValue[] = [];
  for (const scalar of scalarsOf(parsed)) {
    if (scalar.isKey || isHeader(scalar.place)) continue;
    const found = new Set<number>();
    fill(scalar.text, first, (column) => found.add(column));
    if (found.size === 0) continue;
    values.push({ scalar, path: pathOf(scalar.place) });
    const line = screenLineAt(parsed, scalar.start);
    for (const column of found) {
      const before = lines.get(column);
      if (before) before.push(line);
      else lines.set(column, [line]);
    }
  }
  return { parsed, values, lines };
}

const isHeader = (place: ScalarPlace | undefined): boolean =>
  place !== undefined && place.above === undefined && (place.step === 'variant' || place.step === 'version');

/** The config of a host, or why its values cannot be written there. */
export type FilledHost = { ok: true; parsed: ParsedText } | { ok: false; reason: string };

/**
 * The config with the values of a host. They are spliced into the text as they are; where that would not say what it should,
 * because a value has a quote or a colon, say, the whole value is written anew. Where values are shared, all their uses change.
 */
export function fillHost({ parsed, values }: Template, { fill }: Placeholders, row: readonly string[]): FilledHost {
  const wanted = values.map(({ scalar }) => fill(scalar.text, row));
  const spliced = parseText(splice(parsed.text, values, fill, row));
  if (!spliced.problem && saysTheSame(parsed, spliced, values, wanted)) return { ok: true, parsed: spliced };
  let now = parsed;
  for (const [index, { path }] of values.entries()) {
    const edited = applyEdit(now, { op: 'set', path, value: wanted[index] ?? '' }, { shared: 'everywhere' });
    if (!edited.ok) return edited;
    now = edited.parsed;
  }
  return { ok: true, parsed: now };
}

function splice(text: string, values: readonly FilledValue[], fill: Placeholders['fill'], row: readonly string[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { inner } of values.map(({ scalar }) => scalar)) {
    pieces.push(text.slice(at, inner.start), fill(text.slice(inner.start, inner.end), row));
    at = inner.end;
  }
  return pieces.join('') + text.slice(at);
}

/** Whether a text has the values that were wanted, and all others as they were. */
function saysTheSame(before: ParsedText, after: ParsedText, values: readonly FilledValue[], wanted: readonly string[]): boolean {
  const expected = new Map(values.map(({ scalar }, index) => [scalar.start, wanted[index]]));
  const [old, now] = [scalarsOf(before), scalarsOf(after)];
  return (
    old.length === now.length &&
    old.every(({ start, text, isKey }, index) => {
      const other = now[index];
      return other?.isKey === isKey && other.text === (expected.get(start) ?? text);
    })
  );
}
