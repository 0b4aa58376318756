import * as words from '#words/share/secrets';
import { cleanLocalPath } from '../../core/files/files-dir.ts';
import { bytesOf, type FileEntry } from '../../core/files/file-entry.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { scalarAt, scalarsOf, type WrittenScalar } from '../../core/document/locate/written-scalars.ts';
import { fragmentText } from '../../hosts/fragment-text.ts';
import { fragmentsInText, mayHaveTable, readFragments, renameFragments } from '../../hosts/notes-in-text.ts';
import { localKeys } from './by-field.ts';
import { isPlaceholder, placeholders } from '../../core/placeholders.ts';
import { replaceStretches, type SecretMatch } from './patterns/secret-match.ts';
import { findInPaths, NamedPaths, pathCleaner, pathRewriter } from './in-paths.ts';
import { findInDocument } from './in-document.ts';
import { findInHosts, noHostSecrets } from './in-hosts.ts';
import { merged, scanInside, scanText } from './scan-text.ts';
import { secretOfBytes, unpackBudget, type UnpackBudget } from './secret-bytes.ts';
import { describeSecretPlace } from './describe-secret-place.ts';
import { shortName } from './short-name.ts';
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
type Files = Readonly<Record<string, FileEntry>>;

/** Finds the secrets that a config carries, in the order of the text, those in names last. Unknown kinds are not found: this is a help, not a guarantee. */
export function findSecrets({ text, name = '', files = {} }: Carried): Secret[] {
  const parsed = parseText(text);
  const scalars = scalarsOf(parsed);
  const fragments = fragmentsOf(text, files);
  const keys = new Set([scalars, ...[...fragments.values()].map((fragment) => fragment.scalars)].flatMap(localKeys).map(cleanLocalPath));
  const room = unpackBudget();
  const inText = findInDocument(parsed, scalars, room);
  const inFiles = Object.entries(files).map(([path, entry]) => {
    const fragment = fragments.get(path);
    return { path, entry, fragment, finds: fragment ? inFragment(entry, fragment, room) : inFile(entry, keys.has(path), room) };
  });
  const searched = inFiles.flatMap(({ entry, finds }) => ('text' in entry ? [{ text: entry.text, finds }] : []));
  const hosts = mayHaveTable(text) ? findInHosts({ text, finds: inText }, scalars, searched, room) : noHostSecrets;
  const inName = (written: string) =>
    merged([...scanText(written, room), ...hosts.inOther(written)]).map((found) => ({ ...found, inName: true as const }));
  const inPaths = findInPaths(files, inName);
  const named = new NamedPaths(files, inPaths);
  return [
    ...placed(text, scalars, named.leaveOut(merged([...inText, ...hosts.inText]), scalars, fragmentsInText(text))),
    ...inFiles.flatMap(({ path, entry, fragment, finds }) => {
      const all = 'text' in entry ? merged([...finds, ...hosts.inOther(entry.text)]) : finds;
      const own = 'link' in entry && named.hasSecret(entry.link) ? [] : fragment ? named.leaveOut(all, fragment.scalars) : all;
      return own.map((found) => ({ ...found, file: path, where: words.localFile(shortName(path)) }));
    }),
    ...inPaths.map((found) => ({ ...found, inName: true as const, where: words.pathOfFile(shortName(found.file)) })),
    ...inName(name).map((found) => ({ ...found, where: words.configName })),
  ];
}

/** A fragment that is merged into the config: a local file in Butane. */
interface Fragment {
  parsed: ParsedText;
  scalars: readonly WrittenScalar[];
}

function fragmentsOf(text: string, files: Files): ReadonlyMap<string, Fragment> {
  const fragments = new Map<string, Fragment>();
  for (const path of readFragments(text)) {
    const fragment = fragmentText(files, path);
    if (fragment === undefined) continue;
    const parsed = parseText(fragment);
    fragments.set(path, { parsed, scalars: scalarsOf(parsed) });
  }
  return fragments;
}

/** The secrets of a fragment. Where it is kept as bytes it is replaced as a whole, as other bytes are. */
function inFragment(entry: FileEntry, { parsed, scalars }: Fragment, room: UnpackBudget): SecretMatch[] {
  const finds = findInDocument(parsed, scalars, room);
  return 'base64' in entry ? finds.slice(0, 1).map((find) => ({ ...find, start: 0, end: entry.base64.length })) : finds;
}

/** Says where secrets of the text are. */
function placed(text: string, scalars: readonly WrittenScalar[], finds: readonly (SecretMatch & { where?: string })[]): Secret[] {
  const lines = new LineNumbers(text);
  return finds.map((find) => ({
    ...find,
    where: find.where ?? describeSecretPlace(scalarAt(scalars, find.start)?.place) ?? words.line(lines.at(find.start)),
  }));
}

function inFile(entry: FileEntry, isKey: boolean, room: UnpackBudget): SecretMatch[] {
  if ('link' in entry) return merged(scanText(entry.link, room));
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
  const rewrite = inPaths.length > 0 ? pathRewriter(files, clean) : undefined;
  const namesPaths = (written: string) => rewrite?.(written, scalarsOf(parseText(written))) ?? written;
  const fragments = new Set(inPaths.length > 0 ? readFragments(text) : []);
  const cleanFiles = Object.entries(files).map(([path, entry]): [string, FileEntry] => {
    const clear = cleaned(entry, inFiles.get(path) ?? [], clean);
    return [clean(path), fragments.has(path) && 'text' in clear ? { ...clear, text: namesPaths(clear.text) } : clear];
  });
  return {
    ...config,
    text: renameFragments(namesPaths(text), (path) => (Object.hasOwn(files, path) ? clean(path) : path)),
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
