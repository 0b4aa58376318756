import { scalarAt, type ScalarPlace, type WrittenScalar } from '../../core/document/locate/written-scalars.ts';
import { cleanLocalPath } from '../../core/files/files-dir.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { isLocalField } from '../../core/files/local-field.ts';
import { placeholderStart } from '../../core/placeholders.ts';
import { replaceStretches, type SecretMatch } from './patterns/secret-match.ts';

type Files = Readonly<Record<string, FileEntry>>;

/** A secret in the path of a local file. */
export interface FoundInPath extends SecretMatch {
  file: string;
}

/**
 * The secrets in the paths of local files, as found by a search of a text. Each part between slashes is searched
 * separately, since a folder can be named alone too; a secret in several paths is reported once, and a shared part
 * is searched once: files deep down share most of their paths.
 */
export function findInPaths(files: Files, find: (text: string) => SecretMatch[]): FoundInPath[] {
  const known = new Set<string>();
  const suspects = suspectParts(Object.keys(files), find);
  if (suspects.size === 0) return [];
  const seen = new Set<string>();
  return Object.keys(files).flatMap((file) =>
    [...file.matchAll(/[^/]+/g)].flatMap(({ 0: part, index }) => {
      if (seen.has(part) || !suspects.has(part)) return [];
      seen.add(part);
      return find(part).flatMap((found) => {
        const said = part.slice(found.start, found.end);
        if (known.has(said)) return [];
        known.add(said);
        return [{ ...found, file, start: index + found.start, end: index + found.end }];
      });
    }),
  );
}

/** How many parts of paths are searched at a time. */
const atOnce = 200;

/** A character that ends every name and secret. */
const between = '\n\0\n';

/** The parts of paths that may contain a secret. Searching a short text costs as much as a longer one, so many are joined first. */
function suspectParts(paths: readonly string[], find: (text: string) => SecretMatch[]): ReadonlySet<string> {
  const parts = [...new Set(paths.flatMap((path) => path.split('/')))];
  const suspects = new Set<string>();
  for (let at = 0; at < parts.length; at += atOnce) {
    const some = parts.slice(at, at + atOnce);
    if (find(some.join(between)).length > 0) for (const part of some) suspects.add(part);
  }
  return suspects;
}

/** Tells whether scalars name a local file of the config, or a folder of some. */
function fileNamer(files: Files): (scalar: WrittenScalar) => boolean {
  const sorted = Object.keys(files).sort();
  const isFolder = (path: string): boolean => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < path) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(path) === true;
  };
  return ({ text, place, isKey }) => {
    if (isKey || !isLocal(place)) return false;
    const path = cleanLocalPath(text);
    return path !== undefined && (Object.hasOwn(files, path) || isFolder(`${path}/`));
  };
}

const isLocal = (place: ScalarPlace | undefined): boolean => {
  const field = typeof place?.step === 'number' ? place.above?.step : place?.step;
  return typeof field === 'string' && isLocalField(field);
};

/**
 * The new paths when these secrets are removed from them. A secret becomes the same in all paths and in
 * everything that names them, so that they still match one another; two secrets stay distinct.
 */
export function pathCleaner(files: Files, secrets: readonly Omit<FoundInPath, 'what'>[]): (path: string) => string {
  if (secrets.length === 0) return (path) => path;
  const taken = placeholdersIn(Object.keys(files));
  const words = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { file, start, end, placeholder } of secrets) {
    let number = counts.get(placeholder) ?? 0;
    let word: string;
    // In letters, like all placeholders.
    do word = number === 0 ? placeholder : `${placeholder}-${String(number).replace(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)))}`;
    while (taken.has(word) && ++number > 0);
    counts.set(placeholder, number + 1);
    words.set(file.slice(start, end), word);
  }
  return replacer(words);
}

/** What names local files whose paths have secrets: such a path is one secret, wherever it is named. */
export class NamedPaths {
  readonly hasSecret: (path: string) => boolean;
  private readonly namesFile: (scalar: WrittenScalar) => boolean;
  private readonly isFile: (path: string) => boolean;

  constructor(files: Files, inPaths: readonly FoundInPath[]) {
    const clean = pathCleaner(files, inPaths);
    this.hasSecret = (path) => clean(path) !== path;
    this.namesFile = inPaths.length > 0 ? fileNamer(files) : () => false;
    this.isFile = (path) => Object.hasOwn(files, path);
  }

  /** The secrets of a document that are elsewhere than in names of such files: in its scalars, or the names of its fragments. */
  leaveOut<T extends SecretMatch>(
    finds: readonly T[],
    scalars: readonly WrittenScalar[],
    fragments: readonly { path: string; start: number; end: number }[] = [],
  ): readonly T[] {
    const named = fragments.filter(({ path }) => this.isFile(path) && this.hasSecret(path));
    return finds.filter(({ start }) => {
      const scalar = scalarAt(scalars, start);
      if (scalar && this.namesFile(scalar) && this.hasSecret(scalar.text)) return false;
      return !named.some((path) => start >= path.start && start < path.end);
    });
  }
}

/** A possible placeholder, including one with a truncated number after it. */
const looksLikePlaceholder = new RegExp(`${placeholderStart}[A-Z-]{0,60}`, 'g');

/** What is already in paths and looks like a placeholder, each with all its prefixes. */
function placeholdersIn(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of paths) {
    for (const { 0: said } of path.matchAll(looksLikePlaceholder))
      for (let end = said.length; end > 0; end--) found.add(said.slice(0, end));
  }
  return found;
}

/** Letters with which some of the words continue. */
class Letters {
  readonly next = new Map<string, Letters>();
  /** The replacement for the word that ends here. */
  by: string | undefined;
}

/** Replaces words, the longest where several begin at the same offset. There may be more of them than a regular expression can hold. */
function replacer(words: ReadonlyMap<string, string>): (text: string) => string {
  const root = new Letters();
  for (const [word, by] of words) {
    let at = root;
    for (const letter of word.split('')) {
      const next = at.next.get(letter) ?? new Letters();
      at.next.set(letter, next);
      at = next;
    }
    if (word !== '') at.by = by;
  }
  return (text) => {
    const stretches: { start: number; end: number; by: string }[] = [];
    for (let start = 0; start < text.length; start++) {
      let longest: { start: number; end: number; by: string } | undefined;
      let at: Letters | undefined = root;
      for (let end = start; (at = at.next.get(text.charAt(end)));) {
        end++;
        if (at.by !== undefined) longest = { start, end, by: at.by };
      }
      if (!longest) continue;
      stretches.push(longest);
      start = longest.end - 1;
    }
    return stretches.length === 0 ? text : replaceStretches(text, stretches);
  };
}

/** Rewrites the scalars of texts that name local files so that they use their clean paths. */
export function pathRewriter(files: Files, clean: (path: string) => string): (text: string, scalars: readonly WrittenScalar[]) => string {
  const namesFile = fileNamer(files);
  return (text, scalars) =>
    replaceStretches(
      text,
      scalars.flatMap((scalar) => {
        if (!namesFile(scalar) || clean(scalar.text) === scalar.text) return [];
        return [{ ...scalar.inner, by: spelled(scalar, text, clean) }];
      }),
    );
}

function spelled({ quote, text: said, inner }: WrittenScalar, text: string, clean: (path: string) => string): string {
  if (quote === '"') return JSON.stringify(clean(said)).slice(1, -1);
  return quote === "'" ? clean(said).replaceAll("'", "''") : clean(text.slice(inner.start, inner.end));
}
