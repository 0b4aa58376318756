import type { ParsedText } from '../core/yaml/parse-text.ts';
import { valueAt, type Value } from '../core/document/read.ts';
import type { FileEntry } from '../core/files/file-entry.ts';
import { cleanLocalPath } from '../core/files/files-dir.ts';
import { isLocalField } from '../core/files/local-field.ts';

type Files = Readonly<Record<string, FileEntry>>;

/** Links that are followed, one to the next, as on Linux; then they go in a circle. */
const mostLinks = 40;

/** Those of the local files that a config embeds, valid or not: what its `local` fields name, with all that is in a tree, and where links lead. */
export function usedFiles(parsed: ParsedText, files: Files): Files {
  const used = new Set<string>();
  const take = (path: string, hops: number) => {
    const clean = cleanLocalPath(path);
    if (clean === undefined || hops > mostLinks) return;
    for (const [place, entry] of Object.entries(files)) {
      if (clean === '' || place === clean || place.startsWith(`${clean}/`)) used.add(place);
      // The path itself is a link, or leads through one.
      if ('link' in entry && (clean === place || clean.startsWith(`${place}/`))) {
        used.add(place);
        if (!entry.link.startsWith('/')) take(`${place}/../${entry.link}${clean.slice(place.length)}`, hops + 1);
      }
    }
  };
  for (const path of localPaths(parsed)) take(path, 0);
  return Object.fromEntries(Object.entries(files).filter(([path]) => used.has(path)));
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
