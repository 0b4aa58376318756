import type { Place, WrittenScalar } from '../../core/document/written-scalars.ts';
import { cleanLocalPath } from '../../core/files/files-dir.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { isLocalField } from '../../core/files/local-field.ts';
import { replaceStretches, type Found } from './found.ts';

type Files = Readonly<Record<string, FileEntry>>;

/** A secret in the path of a local file. */
export interface FoundInPath extends Found {
  file: string;
}

/**
 * The secrets in the paths of local files, by what finds them in a text. Each part between slashes is looked at
 * for itself, since a folder is named alone as well; what stands in several paths is told once, and a part that
 * does is looked at once: files deep down share most of their paths.
 */
export function findInPaths(files: Files, find: (text: string) => Found[]): FoundInPath[] {
  const known = new Set<string>();
  const seen = new Set<string>();
  return Object.keys(files).flatMap((file) => [...file.matchAll(/[^/]+/g)].flatMap(({ 0: part, index }) => {
    if (seen.has(part)) return [];
    seen.add(part);
    return find(part).flatMap((found) => {
      const said = part.slice(found.start, found.end);
      if (known.has(said)) return [];
      known.add(said);
      return [{ ...found, file, start: index + found.start, end: index + found.end }];
    });
  }));
}

/** Whether a scalar names a local file that comes along, or a folder of some. */
export function namesFile({ text, place, isKey }: WrittenScalar, files: Files): boolean {
  if (isKey || !isLocal(place)) return false;
  const path = cleanLocalPath(text);
  return path !== undefined && Object.keys(files).some((file) => file === path || file.startsWith(`${path}/`));
}

const isLocal = (place: Place | undefined): boolean => {
  const field = typeof place?.step === 'number' ? place.above?.step : place?.step;
  return typeof field === 'string' && isLocalField(field);
};

/**
 * What becomes of paths when these secrets are taken out of them. A secret becomes the same in all paths and in
 * all that names them, so that they go on leading to one another; two become two.
 */
export function pathCleaner(files: Files, secrets: readonly Omit<FoundInPath, 'what'>[]): (path: string) => string {
  const all = Object.keys(files).join('\n');
  const words = new Map<string, string>();
  for (const { file, start, end, placeholder } of secrets) {
    const taken = new Set(words.values());
    let word: string = placeholder;
    // In letters, as all placeholders are.
    for (let number = 1; taken.has(word) || all.includes(word); number++) word = `${placeholder}-${String(number).replace(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)))}`;
    words.set(file.slice(start, end), word);
  }
  if (words.size === 0) return (path) => path;
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length).map((said) => said.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  return (path) => path.replace(pattern, (said) => words.get(said) ?? said);
}

/** A text whose scalars that name local files name them by their clean paths. */
export function withCleanPaths(text: string, scalars: readonly WrittenScalar[], files: Files, clean: (path: string) => string): string {
  return replaceStretches(text, scalars.flatMap((scalar) => {
    if (!namesFile(scalar, files) || clean(scalar.text) === scalar.text) return [];
    return [{ ...scalar.inner, by: spelled(scalar, text, clean) }];
  }));
}

function spelled({ quote, text: said, inner }: WrittenScalar, text: string, clean: (path: string) => string): string {
  if (quote === '"') return JSON.stringify(clean(said)).slice(1, -1);
  return quote === "'" ? clean(said).replaceAll("'", "''") : clean(text.slice(inner.start, inner.end));
}
