import { needsRewriting } from '#words/core/edits';
import { scalarsOf, type WrittenScalar } from '../core/document/locate/written-scalars.ts';
import { screenLineAt } from '../core/document/screen-lines.ts';
import { layoutOf } from '../core/document/write/layout.ts';
import { applyChanges, splice, type TextChange } from '../core/document/write/text-change.ts';
import { inlineScalar, whyUnwritable, type Quoting } from '../core/document/write/write-scalar.ts';
import { formatPath, type Path } from '../core/report/finding.ts';
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
 * because a value has a quote or a colon, say, the whole values are written anew. Where values are shared, all their uses change.
 * The text is read a few times at most, however many values it has.
 */
export function fillHost({ parsed, values }: Template, row: readonly string[]): FilledHost {
  const wanted = values.map(({ scalar, places }) => fillPlaces(scalar.text, places, row));
  const { quote } = layoutOf(parsed);
  for (const isAnew of spellings) {
    const changes = values.flatMap((value, index) =>
      isAnew(value) ? writtenAnew(value.scalar, wanted[index] ?? '', quote) : spliced(value, row),
    );
    const filled = parseText(applyChanges(parsed.text, changes));
    if (!filled.problem && saysTheSame(parsed, filled, values, wanted)) return { ok: true, parsed: filled };
  }
  const [reason] = wanted.flatMap((text) => whyUnwritable(text) ?? []);
  return { ok: false, reason: reason ?? needsRewriting(formatPath(values[0]?.path ?? [])) };
}

/** Which values are written anew, the fewest first: none; those on one line; all of them. */
const spellings: readonly ((value: FilledValue) => boolean)[] = [() => false, ({ scalar }) => !scalar.header, () => true];

/** What needs no quotes anywhere, and would change its type with them where it is a number. */
const isSimple = (text: string): boolean => /^\w[\w.+/-]*$/.test(text);

/** A value on one line, in place of whatever is written for it; in its own quotes, or in the text's usual ones where it needs any. */
function writtenAnew({ start, end, quote, header }: WrittenScalar, wanted: string, usual: Quoting['quote']): TextChange[] {
  const isPlain = !quote && !header;
  const written = isPlain && isSimple(wanted) ? wanted : inlineScalar(wanted, true, { quote: quote ?? usual, always: !isPlain });
  return header ? [splice(header.start, header.end, written), splice(start, end, '')] : [splice(start, end, written)];
}

const spliced = ({ scalar: { inner }, written }: FilledValue, row: readonly string[]): TextChange[] =>
  written.map(({ column, start, end }) => splice(inner.start + start, inner.start + end, row[column] ?? ''));

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
