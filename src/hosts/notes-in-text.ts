import { writeCsvRow } from './csv.ts';
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

/** Reads the notes. Only lines at the very beginning of a line count: in a value they would be indented. */
export function readNotes(text: string): HostNotes {
  const fragments: string[] = [];
  const rows: string[] = [];
  const plain: string[] = [];
  let state: 'before' | 'in' | 'after' = 'before';
  for (const line of text.split(/(?<=\n)/)) {
    const bare = line.trimEnd();
    if (state !== 'in' && bare.startsWith(merges)) fragments.push(bare.slice(merges.length).trim());
    else if (state === 'before' && bare === begin) state = 'in';
    else if (state === 'in' && bare === end) state = 'after';
    else if (state === 'in' && bare.startsWith('#')) rows.push(bare.replace(/^# ?/, ''));
    else {
      if (state === 'in') state = 'after';
      plain.push(line);
    }
  }
  return { table: state === 'before' ? undefined : tableOfCsv(rows.join('\n')), fragments, plain: plain.join('') };
}

/** Writes the notes in the place of those that the text has; without a table and fragments, none. */
export function writeNotes(text: string, { table, fragments }: { table: HostTable | undefined; fragments: readonly string[] }): string {
  const { plain } = readNotes(text);
  const lines = fragments.map((path) => merges + path);
  if (table) lines.push(begin, ...[table.columns, ...table.hosts].map((row) => `# ${writeCsvRow(row)}`), end);
  if (lines.length === 0) return plain;
  const lineBreak = plain.includes('\r\n') ? '\r\n' : '\n';
  const gap = plain === '' || plain.endsWith('\n') ? '' : lineBreak;
  return `${plain}${gap}${lines.join(lineBreak)}${lineBreak}`;
}
