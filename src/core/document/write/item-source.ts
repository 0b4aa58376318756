/** Writes an item in its own lines, with its comments, after a dash at a column with a gap after it. */
export type ItemLines = (column: number, gap: number) => string[];

const sources = new WeakMap<object, ItemLines>();

/** Remembers how an item was written in its source. It remains an ordinary value; only writing it as an item makes use of this. */
export function rememberSource(item: object, lines: ItemLines): void {
  sources.set(item, lines);
}

/** How an item was written in its source; undefined for one that was made here. */
export const sourceOf = (item: unknown): ItemLines | undefined =>
  typeof item === 'object' && item !== null ? sources.get(item) : undefined;
