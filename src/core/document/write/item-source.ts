/** Writes an item in its own lines, with its comments, behind a dash at a column with a gap behind it. */
export type ItemLines = (column: number, gap: number) => string[];

const sources = new WeakMap<object, ItemLines>();

/** Remembers how an item was written where it comes from. It stays a value like any other; only writing it as an item looks here. */
export function rememberSource(item: object, lines: ItemLines): void {
  sources.set(item, lines);
}

/** How an item was written where it comes from; undefined for one that was made here. */
export const sourceOf = (item: unknown): ItemLines | undefined =>
  typeof item === 'object' && item !== null ? sources.get(item) : undefined;
