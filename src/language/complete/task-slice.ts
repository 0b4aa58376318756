import { lineStart } from '../../core/document/text-lines.ts';
import { isComment, skipGap } from '../place/line-shape.ts';
import type { Entry, Sketch } from '../place/sketch.ts';

/** The lines of an entry with the comments above it, further out by its column. */
export function linesOf(sketch: Sketch, entry: Entry): string[] {
  const start = startOf(sketch.text, entry);
  const lines = sketch.text.slice(start, endOf(sketch, entry)).trimEnd().split('\n');
  return lines.map((line) => line.slice(Math.min(entry.column, skipGap(line, 0))));
}

/** Where the comments above an entry begin, or its line where there are none. */
function startOf(text: string, entry: Entry): number {
  let start = lineStart(text, entry.start);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const first = skipGap(text, above);
    if (!isComment(text, first) || first - above !== entry.column) break;
    start = above;
  }
  return start;
}

/** Where the lines of an entry end: where the next one begins, be it further out. */
function endOf(sketch: Sketch, entry: Entry): number {
  for (let at = entry; at.parent; at = at.parent) {
    const { children } = at.parent;
    const next = children[children.indexOf(at) + 1];
    if (next) return startOf(sketch.text, next);
  }
  return sketch.end;
}

/** The entry at a path of keys. */
export const entryAt = (root: Entry, path: readonly (string | number)[]): Entry | undefined =>
  path.reduce<Entry | undefined>(
    (entry, key) => (typeof key === 'string' ? entry?.children.find((child) => child.kind === 'key' && child.key === key) : undefined),
    root,
  );

/** All entries below one, and their paths from there; those of lists have the place 0. */
export function* entriesBelow(
  entry: Entry,
  path: readonly (string | number)[] = [],
): Generator<{ entry: Entry; path: readonly (string | number)[] }> {
  for (const child of entry.children) {
    const below = [...path, child.kind === 'item' ? 0 : child.key];
    yield { entry: child, path: below };
    yield* entriesBelow(child, below);
  }
}
