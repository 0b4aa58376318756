import { endWithLines, startWithComments } from '../place/entry-lines.ts';
import { skipGap } from '../place/line-shape.ts';
import type { Entry, Sketch } from '../place/sketch.ts';

/** The lines of an entry with the comments above it, further out by its column. */
export function linesOf(sketch: Sketch, entry: Entry): string[] {
  const start = startWithComments(sketch.text, entry);
  const lines = sketch.text.slice(start, endWithLines(sketch, entry)).trimEnd().split('\n');
  return lines.map((line) => line.slice(Math.min(entry.column, skipGap(line, 0))));
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
