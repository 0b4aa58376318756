import { cleanLocalPath } from '../core/files/files-dir.ts';
import { bytesOf, type FileEntry } from '../core/files/file-entry.ts';
import { parseText, type ParsedText } from '../core/document/parse.ts';
import { scalarAt, scalarBefore, scalarsOf, type WrittenScalar } from '../core/document/written-scalars.ts';
import { findByField, localKeys } from './secrets/by-field.ts';
import { isPlaceholder, placeholders, type Found } from './secrets/found.ts';
import { merged, scanInside, scanText } from './secrets/scan-text.ts';
import { secretOfBytes, wholeRoom, type Room } from './secrets/secret-bytes.ts';
import { describePlace } from './secrets/where.ts';
import type { SharedConfig } from './shared-config.ts';

/** Something in a config that is hardly meant for everyone who gets a link to it. */
export interface Secret {
  /** What kind it is, in words: "Password hash", "Private key". */
  what: string;
  /** Where it stands, in words: "user core", "/etc/app.env", "local file keys/tang.jwk". */
  where: string;
  /** The local file it stands in; the text otherwise. */
  file?: string;
  /** Where it begins and ends there, in UTF-16 units; in a file that is no text it is the whole of its base64. */
  start: number;
  end: number;
  /** What stands for it when it is taken out. */
  placeholder: string;
}

/** The secrets a config carries, in the order in which they stand. What no one has heard of is not found: it is a help, no warrant. */
export function findSecrets({ text, files = {} }: Pick<SharedConfig, 'text' | 'files'>): Secret[] {
  const parsed = parseText(text);
  const scalars = scalarsOf(parsed);
  const keys = new Set(localKeys(scalars).map(cleanLocalPath));
  const room = wholeRoom();
  return [
    ...inText(parsed, scalars, room),
    ...Object.entries(files).flatMap(([path, entry]) => inFile(entry, keys.has(path), room).map((found) => ({ ...found, file: path, where: `local file ${path}` }))),
  ];
}

function inText({ text, document }: ParsedText, scalars: readonly WrittenScalar[], room: Room): Secret[] {
  const finds = [...findByField(scalars, room), ...scanText(text, room, (offset) => scalarAt(scalars, offset))];
  // Where there is no document, the scalars are guesses, and a key may go on behind the end of one.
  const bound = document.errors.length > 0 ? finds : finds.flatMap((find) => within(find, text, scalars, document.range[2]));
  const lines = new LineNumbers(text);
  return merged(bound).map((find) => ({
    ...find,
    where: describePlace(scalarAt(scalars, find.start)?.place) ?? `line ${lines.at(find.start)}`,
  }));
}

/**
 * A find as far as it stands in the scalar or the comment it begins in, so that what takes its place leaves
 * the document as it is; nothing of one that is made of the signs between them. Behind the document all is free.
 */
function within(find: Found, text: string, scalars: readonly WrittenScalar[], documentEnd: number): Found[] {
  const before = scalarBefore(scalars, find.start);
  if (before && find.start < before.end) return [{ ...find, end: Math.min(find.end, before.inner.end) }];
  const lineStart = text.lastIndexOf('\n', find.start - 1) + 1;
  const inComment = text.slice(Math.max(lineStart, before?.end ?? 0), find.start).includes('#');
  return inComment || find.start >= documentEnd ? [find] : [];
}

function inFile(entry: FileEntry, isKey: boolean, room: Room): Found[] {
  if ('link' in entry) return [];
  const end = 'text' in entry ? entry.text.length : entry.base64.length;
  if (isKey) return 'text' in entry && (entry.text === '' || isPlaceholder(entry.text)) ? [] : [{ what: 'LUKS key', start: 0, end, placeholder: placeholders.key }];
  if ('text' in entry) return merged(scanText(entry.text, room));
  const secret = secretOfBytes(bytesOf(entry), scanInside(room), room);
  return secret ? [{ what: secret.what, placeholder: secret.placeholder, start: 0, end }] : [];
}

/** Counts lines, for offsets that grow. */
class LineNumbers {
  private readonly text: string;
  private line = 1;
  private next: number;

  constructor(text: string) {
    this.text = text;
    this.next = text.indexOf('\n');
  }

  at(offset: number): number {
    for (; this.next >= 0 && this.next < offset; this.next = this.text.indexOf('\n', this.next + 1)) this.line++;
    return this.line;
  }
}

/** The config with these secrets, which `findSecrets` found in it, replaced by their placeholders. */
export function withoutSecrets<T extends Pick<SharedConfig, 'text' | 'files'>>(config: T, secrets: readonly Secret[]): T {
  const text = replaced(config.text, secrets.filter(({ file }) => file === undefined));
  if (!config.files) return { ...config, text };
  const files = Object.entries(config.files).map(([path, entry]): [string, FileEntry] => [path, cleaned(entry, secrets.filter(({ file }) => file === path))]);
  return { ...config, text, files: Object.fromEntries(files) };
}

function cleaned(entry: FileEntry, secrets: readonly Secret[]): FileEntry {
  const [first] = secrets;
  if (!first || 'link' in entry) return entry;
  const exec = entry.exec === true && { exec: true };
  return { text: 'text' in entry ? replaced(entry.text, secrets) : first.placeholder, ...exec };
}

/** A text with its secrets replaced; of some that overlap, the first. */
function replaced(text: string, secrets: readonly Secret[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, placeholder } of secrets.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), placeholder);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
