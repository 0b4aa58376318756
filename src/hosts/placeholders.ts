import type { WrittenScalar } from '../core/document/locate/written-scalars.ts';
import { applyChanges, splice } from '../core/document/write/text-change.ts';
import { valueFinder } from './find-value.ts';
import type { HostTable } from './host-table.ts';

/** Finds the values that stand for those of all hosts in a text: in its order and apart from one another. */
export type FindPlaceholders = (text: string) => FoundPlaceholder[];

/** The value of a column in a text; of several columns with that value, the first. */
export interface FoundPlaceholder {
  column: number;
  start: number;
  end: number;
}

/** Whether a value can be looked for in a config: one that is empty is everywhere. */
const isSought = (value: string): boolean => value !== '';

/** The placeholders of a table: the values of its first host, wherever they are whole words. Of two that begin at one place, the longer counts. */
export function placeholderFinder({ hosts: [first = []] }: HostTable): FindPlaceholders {
  const columnOf = new Map<string, number>();
  for (const [column, value] of first.entries()) if (isSought(value) && !columnOf.has(value)) columnOf.set(value, column);
  const finders = Array.from(columnOf, ([value, column]) => ({ find: valueFinder(value), length: value.length, column }));
  return (text) => {
    const found = finders.flatMap(({ find, length, column }) =>
      find(text)
        .map((start): FoundPlaceholder => ({ column, start, end: start + length }))
        .filter((place) => isWhole(text, place)),
    );
    let end = 0;
    return found
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter((place) => {
        if (place.start < end) return false;
        end = place.end;
        return true;
      });
  };
}

const isWord = /^[\p{L}\p{N}_-]$/u;
const isDigit = /^\d$/;

/** Whether a value is not part of a longer word, name or number: `10.0.0.1` is not in `10.0.0.12` or `110.0.0.1`. */
function isWhole(text: string, { start, end }: FoundPlaceholder): boolean {
  const [first, last, before, after] = [
    characterAt(text, start),
    characterBefore(text, end),
    characterBefore(text, start),
    characterAt(text, end),
  ];
  return (
    !(isWord.test(first) && isWord.test(before)) &&
    !(isDigit.test(first) && before === '.' && isDigit.test(text.charAt(start - 2))) &&
    !(isWord.test(last) && isWord.test(after)) &&
    !(isDigit.test(last) && after === '.' && isDigit.test(text.charAt(end + 1)))
  );
}

/** The character that begins at an offset, or ends there; empty where there is none. */
const characterAt = (text: string, offset: number): string =>
  offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 0) : '';
const characterBefore = (text: string, offset: number): string => /[^]$/u.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';

/** A text with the values of a host at these places. */
export const fillPlaces = (text: string, places: readonly FoundPlaceholder[], row: readonly string[]): string =>
  applyChanges(
    text,
    places.map(({ column, start, end }) => splice(start, end, row[column] ?? '')),
  );

/** Whether the value of a scalar can have placeholders: keys and the header of the config have none. */
export const takesPlaceholders = ({ isKey, place }: WrittenScalar): boolean =>
  !isKey && !(place !== undefined && place.above === undefined && (place.step === 'variant' || place.step === 'version'));

/** Two columns that the first host has the same value for while another has not: no one can say which of them a place is. */
export function confusedColumns({ columns, hosts }: HostTable): [string, string] | undefined {
  const [first = []] = hosts;
  const seen = new Map<string, number>();
  for (const [column, value] of first.entries()) {
    const other = seen.get(value);
    if (other === undefined) seen.set(value, column);
    else if (isSought(value) && hosts.some((row) => row[other] !== row[column])) return [columns[other] ?? '', columns[column] ?? ''];
  }
  return undefined;
}
