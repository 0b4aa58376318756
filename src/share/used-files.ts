import type { ParsedText } from '../core/yaml/parse-text.ts';
import { valueAt, type Value } from '../core/document/read.ts';
import type { FileEntry } from '../core/files/file-entry.ts';
import { cleanLocalPath } from '../core/files/files-dir.ts';
import { isLocalField } from '../core/files/local-field.ts';

type Files = Readonly<Record<string, FileEntry>>;

/** Links that are followed, one to the next, as on Linux; then they go in a circle. */
const maxLinks = 40;

/** Those of the local files that a config embeds, valid or not: what its `local` fields name, with all that is in a tree, and where links lead. */
export function usedFiles(parsed: ParsedText, files: Files): Files {
  const tree = new FileTree(Object.keys(files));
  const links = new Map(Object.entries(files).flatMap(([path, entry]) => ('link' in entry ? [[path, entry.link] as const] : [])));
  const seen = new Set<string>();
  for (const path of localPaths(parsed)) {
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

/** Paths of files, some of which are taken, alone or with all that is below a folder. */
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

  /** The first of the places on a path, down to the path itself, that is one of a kind. */
  firstOn(path: string, isOne: (place: string) => boolean): string | undefined {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (isOne(path.slice(0, slash))) return path.slice(0, slash);
    }
    return isOne(path) ? path : undefined;
  }
}

function localPaths(parsed: ParsedText): Set<string> {
  const found = new Set<string>();
  // What is aliased is one object, so that a small text cannot make this endless.
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
  return found;
}
