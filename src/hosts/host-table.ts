import * as say from '#words/hosts/hosts';
import { fitsComment } from '../core/document/write/fits-comment.ts';
import { visibleText } from '../core/report/visible-text.ts';
import { readCsv } from './csv.ts';

/** Hosts that get the same config, but for a few values. The first row has the values that the config itself has. */
export interface HostTable {
  columns: readonly string[];
  /** A cell for each column in each row. */
  hosts: readonly (readonly string[])[];
}

/** A table, or why a text is none. */
export type ReadTable = { ok: true; table: HostTable } | { ok: false; reason: string };

/** The most hosts and columns of a table. */
export const maxHosts = 1000;
export const maxColumns = 40;

/** Reads a table whose first line names the columns. Rows are filled up with empty cells. */
export function tableOfCsv(text: string): ReadTable {
  const [columns = [], ...rows] = readCsv(text);
  const problem = tableProblem(columns, rows);
  if (problem !== undefined) return { ok: false, reason: problem };
  return { ok: true, table: { columns, hosts: rows.map((row) => columns.map((_, column) => row[column] ?? '')) } };
}

/** Why columns and the rows of hosts are no table that a text can have; undefined where they are one. */
export function tableProblem(columns: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  if (columns.length === 0) return say.noColumns;
  if (columns.length > maxColumns) return say.tooManyColumns(maxColumns);
  if (columns.includes('')) return say.namelessColumn(columns.indexOf('') + 1);
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) return say.columnTwice(twice);
  if (rows.length > maxHosts) return say.tooManyHosts(maxHosts);
  const long = rows.findIndex((row) => row.length > columns.length);
  if (long !== -1) return say.longRow(long + 1, columns.length);
  const broken = [columns, ...rows].flat().find((cell) => !fitsComment(cell));
  return broken === undefined ? undefined : say.oneLine(visibleText(broken, 40));
}

/** What a host is called: its cell in the column `name` or `host`, or in the first. */
export function hostName({ columns }: HostTable, row: readonly string[]): string {
  const named = columns.findIndex((column) => /^(?:host ?)?name$|^host$/i.test(column));
  return row[Math.max(0, named)] ?? '';
}

/** The names of all hosts, made distinct, for files and links. */
export function hostNames(table: HostTable): string[] {
  const taken = new Set<string>();
  return table.hosts.map((row, index) => {
    const own = hostName(table, row) || `host-${index + 1}`;
    let name = own;
    for (let number = 2; taken.has(name); number++) name = `${own}-${number}`;
    taken.add(name);
    return name;
  });
}
