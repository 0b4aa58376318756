import { parseText, type ParsedText } from '../core/yaml/parse-text.ts';
import { valueAt, type Value } from '../core/document/read.ts';
import type { FileEntry } from '../core/files/file-entry.ts';
import { cleanLocalPath } from '../core/files/files-dir.ts';
import { isLocalField } from '../core/files/local-field.ts';
import { fragmentText } from '../hosts/fragment-text.ts';
import { readFragments } from '../hosts/notes-in-text.ts';

type Files = Readonly<Record<string, FileEntry>>;

/** The most links that are followed in a row, as on Linux; beyond that they are circular. */
const maxLinks = 40;

/**
 * The local files that a config embeds, valid or not: those that its `local` fields name, with everything in a tree, and the targets
 * of links; the fragments that are merged into it, and what these embed.
 */
export function usedFiles(parsed: ParsedText, files: Files): Files {
  const tree = new FileTree(Object.keys(files));
  const links = new Map(Object.entries(files).flatMap(([path, entry]) => ('link' in entry ? [[path, entry.link] as const] : [])));
  const seen = new Set<string>();
  const fragments = readFragments(parsed.text).flatMap((path): { path: string; text: string }[] => {
    const text = fragmentText(files, path);
    return text === undefined ? [] : [{ path, text }];
  });
  for (const { path } of fragments) tree.take(path);
  for (const path of new Set([parsed, ...fragments.map(({ text }) => parseText(text))].flatMap(localPaths))) {
    let clean = cleanLocalPath(path);
    for (let hops = 0; clean !== undefined && hops <= maxLinks && !seen.has(clean); hops++) {
      seen.add(clean);
      tree.take(clean);
      // The path itself is a link, or leads through one.
      const link = links.size > 0 ? tree.firstOn(clean, (place) => links.has(place)) : undefined;
      if (link === undefined) break;
      tree.take(link);
      const target: string = links.get(link) ?? '';
      clean = target.startsWith('/') ? undefined : cleanLocalPath(`${link}/../${target}${clean.slice(link.length)}`);
    }
  }
  return Object.fromEntries(Object.entries(files).filter(([path]) => tree.isTaken(path)));
}

/** Paths of files, some of which are marked, alone or with everything below a folder. */
class FileTree {
  private readonly taken = new Set<string>();
  private readonly folders = new Set<string>();
  private readonly files: ReadonlySet<string>;

  constructor(files: readonly string[]) {
    this.files = new Set(files);
  }

  take(path: string): void {
    if (this.files.has(path)) this.taken.add(path);
    else this.folders.add(path);
  }

  isTaken(path: string): boolean {
    return this.taken.has(path) || this.folders.has('') || this.firstOn(path, (place) => this.folders.has(place)) !== undefined;
  }

  /** The first of the places on a path, down to the path itself, that satisfies a condition. */
  firstOn(path: string, isOne: (place: string) => boolean): string | undefined {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (isOne(path.slice(0, slash))) return path.slice(0, slash);
    }
    return isOne(path) ? path : undefined;
  }
}

function localPaths(parsed: ParsedText): string[] {
  const found = new Set<string>();
  // Aliased values are the same object, so that a small text cannot make this endless.
  const seen = { local: new Set<Value>(), other: new Set<Value>() };
  const visit = (value: Value, isLocal: boolean) => {
    const visited = isLocal ? seen.local : seen.other;
    if (typeof value === 'string') {
      if (isLocal && value !== '') found.add(value);
    } else if (value !== null && !visited.has(value)) {
      visited.add(value);
      if (Array.isArray(value)) for (const item of value) visit(item, isLocal);
      else for (const [key, inside] of Object.entries(value)) visit(inside, isLocalField(key));
    }
  };
  visit(valueAt(parsed, []) ?? null, false);
  return [...found];
}
