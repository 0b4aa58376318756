import * as say from '#words/hosts/hosts';
import type { FileEntry } from '../core/files/file-entry.ts';
import { fillHost, templateOf } from './fill-host.ts';
import { hostNames, type HostTable } from './host-table.ts';
import { translateMerged, type Merged } from './merge-fragments.ts';
import { readNotes, writeNotes } from './notes-in-text.ts';
import { confusedColumns, fillPlaces, placeholderFinder, type FindPlaceholders, type FoundPlaceholder } from './placeholders.ts';

type Files = Readonly<Record<string, FileEntry>>;

/** A text with its notes on hosts and fragments, and its local files. */
export interface HostsJob {
  text: string;
  files: Files;
}

/** What became of a host. */
export interface HostResult {
  name: string;
  /** Its config in Butane, with the names of its fragments; undefined where its values cannot be written there. */
  text: string | undefined;
  /** The table of this host alone. */
  table: HostTable;
  /** Its local files: values of hosts are filled in there, too. */
  files: Files;
  result: Merged;
}

/** All hosts, checked; and where each column is in the config, by lines. Without a table, `whole` is the config with its fragments. */
export interface CheckedHosts {
  whole: Merged;
  hosts: HostResult[];
  /** For each column, the lines (1-based) of the values that it is in, and how many local files have it. */
  columns: { lines: number[]; files: number }[];
}

/** The answer to a job. */
export type HostsReply = { checked: CheckedHosts } | { reason: string };

/** Translates the config of every host. */
export function doHosts({ text, files }: HostsJob): HostsReply {
  const { table, fragments, plain } = readNotes(text);
  if (table?.ok === false) return { reason: table.reason };
  const rows: HostTable = table?.table ?? { columns: [], hosts: [] };
  const confused = confusedColumns(rows);
  if (confused) return { reason: say.confused(...confused) };
  const find = placeholderFinder(rows);
  const template = templateOf(plain, find);
  const { problem } = template.parsed;
  if (problem) return { reason: say.errorAt(problem.message, problem.at.line) };
  const inFiles = placesInFiles(files, find);
  const names = hostNames(rows);
  const hosts = rows.hosts.map((row, index): HostResult => {
    const filled = fillHost(template, row);
    const name = names[index] ?? '';
    const alone = { columns: rows.columns, hosts: [row] };
    if (!filled.ok) return { name, text: undefined, table: alone, files, result: filled };
    const own = fillFiles(files, inFiles, row);
    const withFragments = writeNotes(filled.parsed.text, { table: undefined, fragments });
    return { name, text: withFragments, table: alone, files: own, result: translateMerged(filled.parsed, fragments, own) };
  });
  return {
    checked: {
      whole: translateMerged(template.parsed, fragments, files),
      hosts,
      columns: rows.columns.map((_, column) => ({
        lines: template.lines.get(column) ?? [],
        files: [...inFiles.values()].filter((places) => places.some((place) => place.column === column)).length,
      })),
    },
  };
}

/** The placeholders in local files, by their paths; files without any are left out. */
function placesInFiles(files: Files, find: FindPlaceholders): ReadonlyMap<string, FoundPlaceholder[]> {
  const found = Object.entries(files).map(([path, entry]) => [path, 'text' in entry ? find(entry.text) : []] as const);
  return new Map(found.filter(([, places]) => places.length > 0));
}

/** Local files with the values of a host. */
function fillFiles(files: Files, inFiles: ReadonlyMap<string, FoundPlaceholder[]>, row: readonly string[]): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, entry]): [string, FileEntry] => {
      const places = inFiles.get(path);
      return [path, places && 'text' in entry ? { ...entry, text: fillPlaces(entry.text, places, row) } : entry];
    }),
  );
}
