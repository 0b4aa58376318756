import { scanCsv, writeCsvRow, type CsvCell } from './csv.ts';
import { fitsComment } from '../core/document/write/fits-comment.ts';
import { tableOfCsv, type HostTable, type ReadTable } from './host-table.ts';

// The hosts are a comment of the text, because the text is the only state: so they are kept, undone, shared and downloaded with it.
const begin = '# bunsen hosts';
const end = '# bunsen hosts end';
const merges = '# bunsen merges ';

/** What a text says about hosts and fragments, in comments behind everything else. */
export interface HostNotes {
  /** The table; undefined where there is none. */
  table: ReadTable | undefined;
  /** Paths of local files in Butane that are merged, in this order. */
  fragments: string[];
  /** The text without these comments. */
  plain: string;
}

/** A line of the text (with its line break), what it says, and where it begins. */
interface NoteLine {
  kind: 'merges' | 'begin' | 'row' | 'end' | 'plain';
  line: string;
  said: string;
  start: number;
}

/** Tells the notes from the rest. Only what is at the very beginning of a line counts: in a value it would be indented. */
function noteLines(text: string): NoteLine[] {
  let state: 'before' | 'in' | 'after' = 'before';
  let start = 0;
  return text.split(/(?<=\n)/).map((line): NoteLine => {
    const at = start;
    start += line.length;
    const bare = line.trimEnd();
    const of = (kind: NoteLine['kind'], from = 0): NoteLine => ({ kind, line, said: bare.slice(from), start: at + from });
    if (state !== 'in' && bare.startsWith(merges) && fitsComment(bare)) return of('merges', merges.length);
    if (state === 'before' && bare === begin) {
      state = 'in';
      return of('begin');
    }
    if (state === 'in' && bare === end) {
      state = 'after';
      return of('end');
    }
    if (state === 'in' && bare.startsWith('#')) return of('row', bare.startsWith('# ') ? 2 : 1);
    if (state === 'in') state = 'after';
    return of('plain');
  });
}

const ofKind = (lines: readonly NoteLine[], kind: NoteLine['kind']): NoteLine[] => lines.filter((line) => line.kind === kind);

/** Reads the notes. */
export function readNotes(text: string): HostNotes {
  const lines = noteLines(text);
  const rows = ofKind(lines, 'row').map(({ said }) => said);
  return {
    table: ofKind(lines, 'begin').length === 0 ? undefined : tableOfCsv(rows.join('\n')),
    fragments: ofKind(lines, 'merges').map(({ said }) => said.trim()),
    plain: ofKind(lines, 'plain')
      .map(({ line }) => line)
      .join(''),
  };
}

/** Whether a text may have a table; cheaper than reading it. */
export const mayHaveTable = (text: string): boolean => text.includes(begin);

/** The cells of the table as they are written in the text, the names of columns first; also of a table that has a mistake. */
export function cellsInText(text: string): CsvCell[][] {
  const rows = ofKind(noteLines(text), 'row');
  const shifts: { from: number; by: number }[] = [];
  let from = 0;
  for (const { said, start } of rows) {
    shifts.push({ from, by: start - from });
    from += said.length + 1;
  }
  let line = 0;
  // Offsets only grow from cell to cell, and no cell ends before it begins.
  const inText = (offset: number): number => {
    for (let next = shifts[line + 1]; next && next.from <= offset; next = shifts[line + 1]) line++;
    return offset + (shifts[line]?.by ?? 0);
  };
  return scanCsv(rows.map(({ said }) => said).join('\n')).map((row) =>
    row.map(({ text: said, start, end: last }) => ({ text: said, start: inText(start), end: inText(last) })),
  );
}

/** What makes notes of lines: the lines around the table, and what stands before the paths of fragments. */
export const marksInText = (text: string): { start: number; end: number }[] =>
  noteLines(text).flatMap(({ kind, line, start }) => {
    if (kind === 'merges') return [{ start: start - merges.length, end: start }];
    return kind === 'begin' || kind === 'end' ? [{ start, end: start + line.length }] : [];
  });

/** Where the paths of fragments are written in the text. */
export const fragmentsInText = (text: string): { path: string; start: number; end: number }[] =>
  text.includes(merges)
    ? ofKind(noteLines(text), 'merges').map(({ said, start }) => ({ path: said.trim(), start, end: start + said.length }))
    : [];

/** The paths of the fragments alone. */
export const readFragments = (text: string): string[] => fragmentsInText(text).map(({ path }) => path);

/** Whether a comment can name a path, so that it is read again as it is. */
export const canBeFragment = (path: string): boolean => fitsComment(path) && path.trim() === path;

/** The text with other paths for its fragments. */
export function renameFragments(text: string, rename: (path: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { path, start, end } of fragmentsInText(text)) {
    if (rename(path) === path) continue;
    parts.push(text.slice(at, start), rename(path));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** A row as a comment, which is never the one that ends the table. */
function rowLine(row: readonly string[]): string {
  const line = `# ${writeCsvRow(row)}`;
  return line === end ? `# "${line.slice(2)}"` : line;
}

/** Writes the notes in the place of those that the text has; without a table and fragments, none. */
export function writeNotes(text: string, { table, fragments }: { table: HostTable | undefined; fragments: readonly string[] }): string {
  const { plain } = readNotes(text);
  const lines = fragments.map((path) => merges + path);
  if (table) lines.push(begin, ...[table.columns, ...table.hosts].map(rowLine), end);
  if (lines.length === 0) return plain;
  const lineBreak = plain.includes('\r\n') ? '\r\n' : '\n';
  const gap = plain === '' || plain.endsWith('\n') ? '' : lineBreak;
  return `${plain}${gap}${lines.join(lineBreak)}${lineBreak}`;
}
