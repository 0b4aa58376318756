import type { HostTable } from './host-table.ts';

/** Whether a value can be looked for in a config: one that is empty is everywhere. */
const isSought = (value: string): boolean => value !== '';

const isWord = /[\p{L}\p{N}_-]/u;

/** A value as a pattern: it is not part of a longer word, name or number, `10.0.0.1` not of `10.0.0.12` or `110.0.0.1`. */
function patternOf(value: string): string {
  const first = [...value][0] ?? '';
  const last = [...value].at(-1) ?? '';
  const before = (isWord.test(first) ? '(?<![\\p{L}\\p{N}_-])' : '') + (/\d/.test(first) ? '(?<!\\d\\.)' : '');
  const after = (isWord.test(last) ? '(?![\\p{L}\\p{N}_-])' : '') + (/\d/.test(last) ? '(?!\\.\\d)' : '');
  // In a pattern with the flag `u`, only these may be escaped.
  return before + value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + after;
}

/** The columns whose values in the first row stand for those of all hosts, found in texts. */
export interface Placeholders {
  /** The text with the values of a host; `count` hears of the column at each place. */
  fill: (text: string, row: readonly string[], count?: (column: number) => void) => string;
  /** Where they are in a text. */
  find: (text: string) => FoundPlaceholder[];
}

/** The value of a column in a text. */
export interface FoundPlaceholder {
  column: number;
  start: number;
  end: number;
}

/** The placeholders of a table: the values of its first host, wherever they are whole words. Of two that begin at one place, the longer counts. */
export function placeholdersOf({ hosts: [first = []] }: HostTable): Placeholders {
  const columnOf = new Map<string, number>();
  for (const [column, value] of first.entries()) if (isSought(value) && !columnOf.has(value)) columnOf.set(value, column);
  if (columnOf.size === 0) return { fill: (text) => text, find: () => [] };
  const longestFirst = [...columnOf.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gu');
  return {
    fill: (text, row, count) =>
      text.replace(pattern, (value) => {
        const column = columnOf.get(value) ?? 0;
        count?.(column);
        return row[column] ?? '';
      }),
    find: (text) =>
      Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({
        column: columnOf.get(value) ?? 0,
        start: index,
        end: index + value.length,
      })),
  };
}

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
