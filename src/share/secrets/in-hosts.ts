import * as words from '#words/share/secrets';
import { countUpTo } from '../../core/yaml/text/count-up-to.ts';
import { isPlaceholder } from '../../core/placeholders.ts';
import type { WrittenScalar } from '../../core/document/locate/written-scalars.ts';
import type { CsvCell } from '../../hosts/csv.ts';
import { hostName, maxColumns } from '../../hosts/host-table.ts';
import { cellsInText, marksInText } from '../../hosts/notes-in-text.ts';
import { placeholderFinder, takesPlaceholders, type FindPlaceholders, type FoundPlaceholder } from '../../hosts/placeholders.ts';
import type { IsContent } from './in-document.ts';
import { findAssignments } from './patterns/assignments.ts';
import { isHarmless } from './patterns/harmless.ts';
import type { SecretMatch } from './patterns/secret-match.ts';
import { merged, scanText } from './scan-text.ts';
import type { UnpackBudget } from './secret-bytes.ts';
import { shortName } from './short-name.ts';

/** A text with the secrets that were found in it, in order and apart from one another. */
export interface SearchedText {
  text: string;
  finds: readonly SecretMatch[];
}

/** The text of a config, which is more than values. */
interface SearchedConfig extends SearchedText {
  isContent: IsContent;
}

/** What the table of hosts adds to the secrets: its cells, and other places that have the value of the first host. */
export interface HostSecrets {
  /** Those in the text. */
  inText: (SecretMatch & { where?: string })[];
  /** Those in a local file or a name. */
  inOther: (text: string) => SecretMatch[];
}

/** For a text without a table. */
export const noHostSecrets: HostSecrets = { inText: [], inOther: () => [] };

type Kind = Pick<SecretMatch, 'what' | 'placeholder'>;

/**
 * Finds the secrets of a table of hosts. A column is secret where the value of the first host is a secret in the config or in a
 * local file, where one of its cells looks like a secret, and where its name says so; it is secret for all hosts then.
 */
export function findInHosts(
  config: SearchedConfig,
  scalars: readonly WrittenScalar[],
  files: readonly SearchedText[],
  room: UnpackBudget,
): HostSecrets {
  const [columns = [], ...rows] = cellsInText(config.text);
  const [first = []] = rows;
  const find = placeholderFinder({ columns: textsOf(columns), hosts: [textsOf(first).slice(0, maxColumns)] });
  const isOutside = outsideOf(columns, rows);
  const marks = marksInText(config.text);
  const otherwise = scalars.filter((scalar) => takesPlaceholders(scalar) && scalar.text !== writtenOf(config.text, scalar));
  const writtenOtherwise = otherwise.map(({ inner }) => inner);
  const inText = find(config.text).filter(
    (place) => isOutside(place) && !overlapping(marks, place) && config.isContent(place) && !overlapping(writtenOtherwise, place),
  );
  const decoded = otherwise.map((scalar) => ({ scalar, found: find(scalar.text) })).filter(({ found }) => found.length > 0);
  const uses = new Uses();
  uses.count(inText, config.finds);
  for (const { scalar, found } of decoded) uses.count(found, findsInValue(scalar, config, room));
  for (const { text, finds } of files) uses.count(find(text), finds);
  const secret = secretColumns(columns, rows, uses, config.finds);
  const placed = (found: readonly FoundPlaceholder[]): SecretMatch[] =>
    found.flatMap(({ column, start, end }) => {
      const kind = secret.get(column);
      return kind && !isHarmless(first[column]?.text ?? '') ? [{ ...kind, start, end }] : [];
    });
  const inKeys = scalars.filter((scalar) => !takesPlaceholders(scalar));
  return {
    inText: [
      ...cellFinds(columns, rows, secret),
      ...placed(inText).filter((match) => !overlapping(inKeys, match)),
      ...decoded.flatMap(({ scalar, found }) => placed(whereWritten(config.text, scalar, found, find))),
    ],
    inOther: (text) => placed(find(text)),
  };
}

/** What is written for the value of a scalar. */
const writtenOf = (text: string, { inner }: WrittenScalar): string => text.slice(inner.start, inner.end);

/**
 * Where the places of a value, which is not written as it is read, are in the text. Without quotes it has no escapes, so a value of
 * several lines has them where they are found in it; of any other, the whole is meant: `r` is not in "\r", and may be "\x72".
 */
function whereWritten(text: string, scalar: WrittenScalar, found: readonly FoundPlaceholder[], find: FindPlaceholders): FoundPlaceholder[] {
  const { quote, inner } = scalar;
  const written = quote === undefined ? find(writtenOf(text, scalar)) : [];
  const isSame = found.length === written.length && found.every(({ column }, at) => written[at]?.column === column);
  return isSame
    ? written.map(({ column, start, end }) => ({ column, start: inner.start + start, end: inner.start + end }))
    : found.map(({ column }) => ({ column, ...inner }));
}

const textsOf = (cells: readonly CsvCell[]): string[] => cells.map(({ text }) => text);

/** Tells what is outside of the table. */
function outsideOf(columns: readonly CsvCell[], rows: readonly (readonly CsvCell[])[]) {
  const start = columns[0]?.start ?? 0;
  const end = (rows.at(-1) ?? columns).at(-1)?.end ?? 0;
  return (found: FoundPlaceholder): boolean => found.end <= start || found.start >= end;
}

/** The secrets in the value of a scalar whose spelling differs from it. */
function findsInValue({ text, inner }: WrittenScalar, config: SearchedText, room: UnpackBudget): SecretMatch[] {
  const known = overlapping(config.finds, inner);
  if (!known) return [];
  return known.start <= inner.start && known.end >= inner.end ? [{ ...known, start: 0, end: text.length }] : merged(scanText(text, room));
}

/** One of some stretches, in order and apart from one another, that overlaps with another stretch. */
function overlapping<T extends { start: number; end: number }>(stretches: readonly T[], { start, end }: { start: number; end: number }) {
  const last = stretches[countUpTo(end - 1, stretches.length, (index) => stretches[index]?.start ?? 0) - 1];
  return last && last.end > start ? last : undefined;
}

/** Where the values of columns are used: as a secret, in part of one, and elsewhere. */
class Uses {
  readonly whole = new Map<number, Kind>();
  readonly part = new Map<number, Kind>();
  readonly outside = new Set<number>();

  count(found: readonly FoundPlaceholder[], finds: readonly SecretMatch[]): void {
    for (const { column, start, end } of found) {
      const secret = overlapping(finds, { start, end });
      if (!secret) this.outside.add(column);
      // What is left of a secret in a data URL is not one.
      else if (start <= secret.start && end >= secret.end) this.whole.set(column, secret);
      else this.part.set(column, { ...secret, placeholder: secret.placeholder.replace(/^data:,/, '') });
    }
  }
}

/**
 * The columns that are secret. A name that is also used elsewhere is none, though a password may have it in it. Where the first
 * host has the same value in several columns, no one can tell which of them a place in the config is: one secret makes all secret.
 */
function secretColumns(
  columns: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
  { whole, part, outside }: Uses,
  finds: readonly SecretMatch[],
): ReadonlyMap<number, Kind> {
  const kinds = new Map<number, Kind>();
  const byValue = new Map<string, Kind>();
  const valueOf = (column: number): string => rows[0]?.[column]?.text ?? '';
  for (const [column, { text }] of columns.entries()) {
    const [named] = findAssignments(`\n${text.replace(/\s+/g, '_')}=Some4Value`, () => undefined);
    const used = whole.get(column) ?? (outside.has(column) ? undefined : part.get(column));
    const seen = used ?? named ?? lookOf(rows, column, finds);
    if (!seen) continue;
    const kind = { what: seen.what, placeholder: seen.placeholder };
    kinds.set(column, kind);
    if (!byValue.has(valueOf(column))) byValue.set(valueOf(column), kind);
  }
  byValue.delete('');
  for (const column of columns.keys()) {
    const kind = kinds.get(column) ?? byValue.get(valueOf(column));
    if (kind) kinds.set(column, kind);
  }
  return kinds;
}

/** What the cells of a column look like. */
function lookOf(rows: readonly (readonly CsvCell[])[], column: number, finds: readonly SecretMatch[]): SecretMatch | undefined {
  for (const row of rows) {
    const cell = row[column];
    const found = cell && overlapping(finds, cell);
    // A login in part of an address, say, does not make addresses secret.
    if (found && found.end - found.start >= cell.text.length) return found;
  }
  return undefined;
}

function cellFinds(
  columns: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
  secret: ReadonlyMap<number, Kind>,
): (SecretMatch & { where: string })[] {
  const names = { columns: textsOf(columns), hosts: [] };
  return rows.flatMap((row, index) =>
    row.flatMap(({ text, start, end }, column) => {
      const kind = secret.get(column);
      if (!kind || text === '' || isPlaceholder(text)) return [];
      const isName = hostName(names, textsOf(row)) === text;
      return [{ ...kind, start, end, where: isName ? words.hostNumber(index + 1) : words.host(shortName(hostName(names, textsOf(row)))) }];
    }),
  );
}
