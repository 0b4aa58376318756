import { countUpTo } from '../../core/yaml/text/count-up-to.ts';
import * as words from '#words/share/secrets';
import { cleanLocalPath } from '../../core/files/files-dir.ts';
import { bytesOf, type FileEntry } from '../../core/files/file-entry.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { scalarAt, scalarBefore, scalarsOf, type WrittenScalar } from '../../core/document/locate/written-scalars.ts';
import { findByField, localKeys } from './by-field.ts';
import { isPlaceholder, placeholders } from '../../core/placeholders.ts';
import { replaceStretches, type SecretMatch } from './patterns/secret-match.ts';
import { fileNamer, findInPaths, pathCleaner, withCleanPaths } from './in-paths.ts';
import { merged, scanInside, scanText } from './scan-text.ts';
import { secretOfBytes, unpackBudget, type UnpackBudget } from './secret-bytes.ts';
import { describeSecretPlace } from './describe-secret-place.ts';
import type { SharedConfig } from '../shared-config.ts';

/** Something in a config that is probably not meant for everyone who gets a link to it. */
export interface Secret {
  /** Its kind, in words: "Password hash", "Private key". */
  what: string;
  /** Where it is, in words: "user core", "/etc/app.env", "local file keys/tang.jwk". */
  where: string;
  /** The local file it is in; by default it is in the config itself. */
  file?: string;
  /** Set when it is in the name of the config or in the path of the file; by default it is in their contents. */
  inName?: true;
  /** Its start and end there, in UTF-16 units; in a file that is not text, the whole of its base64. */
  start: number;
  end: number;
  /** What replaces it when it is removed. */
  placeholder: string;
}

type Carried = Pick<SharedConfig, 'text' | 'name' | 'files'>;

/** Finds the secrets that a config carries, in the order of the text, those in names last. Unknown kinds are not found: this is a help, not a guarantee. */
export function findSecrets({ text, name = '', files = {} }: Carried): Secret[] {
  const parsed = parseText(text);
  const scalars = scalarsOf(parsed);
  const keys = new Set(localKeys(scalars).map(cleanLocalPath));
  const room = unpackBudget();
  const inName = (written: string) => merged(scanText(written, room)).map((found) => ({ ...found, inName: true as const }));
  const inPaths = findInPaths(files, inName);
  const clean = pathCleaner(files, inPaths);
  const namesFile = fileNamer(files);
  // A match in a path is one secret, wherever the path is named.
  const isOwn = ({ start }: SecretMatch) => {
    const scalar = inPaths.length > 0 ? scalarAt(scalars, start) : undefined;
    return !scalar || !namesFile(scalar) || clean(scalar.text) === scalar.text;
  };
  return [
    ...inText(parsed, scalars, room).filter(isOwn),
    ...Object.entries(files).flatMap(([path, entry]) =>
      inFile(entry, keys.has(path), room, clean).map((found) => ({ ...found, file: path, where: words.localFile(path) })),
    ),
    ...inPaths.map((found) => ({ ...found, inName: true as const, where: words.pathOfFile(found.file) })),
    ...inName(name).map((found) => ({ ...found, where: words.configName })),
  ];
}

function inText({ text, problem, documentEnd }: ParsedText, scalars: readonly WrittenScalar[], room: UnpackBudget): Secret[] {
  const finds = [...findByField(scalars, room), ...scanText(text, room, (offset) => scalarAt(scalars, offset))];
  // Where there is no document, scalars are guesses, and a key may continue after the end of one.
  const comments = new CommentsOnLines(text);
  const bound = problem ? finds : finds.flatMap((find) => within(find, comments, scalars, documentEnd));
  const lines = new LineNumbers(text);
  return merged(bound).map((find) => ({
    ...find,
    where: describeSecretPlace(scalarAt(scalars, find.start)?.place) ?? words.line(lines.at(find.start)),
  }));
}

/**
 * Limits a match to the scalar or comment it begins in, so that its replacement leaves
 * the document intact; nothing of a match that consists of the characters in between. After the document anything goes.
 */
function within(find: SecretMatch, comments: CommentsOnLines, scalars: readonly WrittenScalar[], documentEnd: number): SecretMatch[] {
  const before = scalarBefore(scalars, find.start);
  if (before && find.start < before.end) return [{ ...find, end: Math.min(find.end, before.inner.end) }];
  return comments.isAfterSign(before?.end ?? 0, find.start) || find.start >= documentEnd ? [find] : [];
}

/** Tells whether places come after a `#` on their line. Results are remembered, as one line may have many matches. */
class CommentsOnLines {
  private readonly text: string;
  private found: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the line of an offset has the sign between another offset and that one. */
  isAfterSign(from: number, offset: number): boolean {
    const signs = (this.found ??= Array.from(this.text.matchAll(/[#\n]/g), ({ index }) => index));
    // On each line only the first sign after `from` matters, so only the last sign or break before the offset counts.
    const last = signs[countUpTo(offset - 1, signs.length, (index) => signs[index] ?? 0) - 1];
    return last !== undefined && last >= from && this.text[last] === '#';
  }
}

function inFile(entry: FileEntry, isKey: boolean, room: UnpackBudget, clean: (path: string) => string): SecretMatch[] {
  if ('link' in entry) return clean(entry.link) === entry.link ? merged(scanText(entry.link, room)) : [];
  const end = 'text' in entry ? entry.text.length : entry.base64.length;
  if (isKey)
    return 'text' in entry && (entry.text === '' || isPlaceholder(entry.text))
      ? []
      : [{ what: words.luksKey, start: 0, end, placeholder: placeholders.key }];
  if ('text' in entry) return merged(scanText(entry.text, room));
  const secret = secretOfBytes(bytesOf(entry), scanInside(room), room);
  return secret ? [{ what: secret.what, placeholder: secret.placeholder, start: 0, end }] : [];
}

/** Counts lines, for increasing offsets. */
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

/** The config with these secrets, as found by `findSecrets`, replaced by their placeholders. */
export function withoutSecrets<T extends Carried>(config: T, secrets: readonly Secret[]): T {
  const { files } = config;
  const name = config.name !== undefined && {
    name: replaced(
      config.name,
      secrets.filter(({ file, inName }) => file === undefined && inName),
    ),
  };
  const text = replaced(
    config.text,
    secrets.filter(({ file, inName }) => file === undefined && !inName),
  );
  if (!files) return { ...config, text, ...name };
  const inPaths = secrets.flatMap((secret) => (secret.inName && secret.file !== undefined ? [{ ...secret, file: secret.file }] : []));
  const clean = pathCleaner(files, inPaths);
  const inFiles = new Map<string, Secret[]>();
  for (const secret of secrets) {
    if (secret.file === undefined || secret.inName) continue;
    const others = inFiles.get(secret.file);
    if (others) others.push(secret);
    else inFiles.set(secret.file, [secret]);
  }
  const cleanFiles = Object.entries(files).map(([path, entry]): [string, FileEntry] => [
    clean(path),
    cleaned(entry, inFiles.get(path) ?? [], clean),
  ]);
  return {
    ...config,
    text: inPaths.length > 0 ? withCleanPaths(text, scalarsOf(parseText(text)), files, clean) : text,
    ...name,
    files: Object.fromEntries(cleanFiles),
  };
}

function cleaned(entry: FileEntry, secrets: readonly Secret[], clean: (path: string) => string): FileEntry {
  const exec = entry.exec === true && { exec: true };
  if ('link' in entry) return { link: clean(replaced(entry.link, secrets)), ...exec };
  const [first] = secrets;
  if (!first) return entry;
  return { text: 'text' in entry ? replaced(entry.text, secrets) : first.placeholder, ...exec };
}

const replaced = (text: string, secrets: readonly Secret[]): string =>
  replaceStretches(
    text,
    secrets.map(({ start, end, placeholder }) => ({ start, end, by: placeholder })),
  );
