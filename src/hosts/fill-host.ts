import { applyEdit } from '../core/document/edit/apply-edit.ts';
import { scalarsOf, type WrittenScalar } from '../core/document/locate/written-scalars.ts';
import { screenLineAt } from '../core/document/screen-lines.ts';
import type { Path } from '../core/report/finding.ts';
import { pathOf } from '../core/report/trail.ts';
import { parseText, type ParsedText } from '../core/yaml/parse-text.ts';
import { fillPlaces, takesPlaceholders, type FindPlaceholders, type FoundPlaceholder } from './placeholders.ts';

/** A value of the config with placeholders in it. */
interface FilledValue {
  scalar: WrittenScalar;
  path: Path;
  /** Where they are in the value, and in what is written for it. */
  places: FoundPlaceholder[];
  written: FoundPlaceholder[];
}

/** A config whose placeholders have been looked for once, for all hosts. */
export interface Template {
  parsed: ParsedText;
  values: readonly FilledValue[];
  /** The lines (1-based) of the values that each column is in. */
  lines: ReadonlyMap<number, number[]>;
}

/** Finds the values that have placeholders. */
export function templateOf(plain: string, find: FindPlaceholders): Template {
  const parsed = parseText(plain);
  const lines = new Map<number, number[]>();
  const values: FilledValue[] = [];
  for (const scalar of scalarsOf(parsed)) {
    if (!takesPlaceholders(scalar)) continue;
    const places = find(scalar.text);
    if (places.length === 0) continue;
    const written = find(plain.slice(scalar.inner.start, scalar.inner.end));
    values.push({ scalar, path: pathOf(scalar.place), places, written });
    const line = screenLineAt(parsed, scalar.start);
    for (const column of new Set(places.map((place) => place.column))) {
      const before = lines.get(column);
      if (before) before.push(line);
      else lines.set(column, [line]);
    }
  }
  return { parsed, values, lines };
}

/** The config of a host, or why its values cannot be written there. */
export type FilledHost = { ok: true; parsed: ParsedText } | { ok: false; reason: string };

/**
 * The config with the values of a host. They are spliced into the text as they are; where that would not say what it should,
 * because a value has a quote or a colon, say, the whole value is written anew. Where values are shared, all their uses change.
 */
export function fillHost({ parsed, values }: Template, row: readonly string[]): FilledHost {
  const wanted = values.map(({ scalar, places }) => fillPlaces(scalar.text, places, row));
  const spliced = parseText(splicedText(parsed.text, values, row));
  if (!spliced.problem && saysTheSame(parsed, spliced, values, wanted)) return { ok: true, parsed: spliced };
  let now = parsed;
  for (const [index, { path }] of values.entries()) {
    const edited = applyEdit(now, { op: 'set', path, value: wanted[index] ?? '' }, { shared: 'everywhere' });
    if (!edited.ok) return edited;
    now = edited.parsed;
  }
  return { ok: true, parsed: now };
}

function splicedText(text: string, values: readonly FilledValue[], row: readonly string[]): string {
  const inText = values.flatMap(({ scalar: { inner }, written }) =>
    written.map(({ column, start, end }) => ({ column, start: inner.start + start, end: inner.start + end })),
  );
  return fillPlaces(text, inText, row);
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
