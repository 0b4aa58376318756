/** A character without width on both sides of every text that comes from the words; nothing that finds texts on a page sees it. */
export const mark = '\u200b';

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Addresses are followed, and not read. */
const isAddress = (text: string): boolean => /^https?:/.test(text);

/**
 * Words as a pseudo-language has them: the same in English, with marks. What a page shows without them has been written
 * elsewhere. Whatever the words only pass on, the elements and callbacks of a page, stays as it is.
 */
export function marked(words: unknown): unknown {
  if (typeof words === 'string') return /\p{L}/u.test(words) && !isAddress(words) ? mark + words + mark : words;
  if (typeof words === 'function')
    return (...values: unknown[]): unknown => marked(Reflect.apply(words, undefined, values.map(markedForCallbacks)));
  if (Array.isArray(words)) return words.map(marked);
  if (typeof words !== 'object' || words === null || !isPlain(words) || '$$typeof' in words) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, key === 'quoted' ? (value as unknown) : marked(value)]));
}

/** A callback of the page gets the words of a link. */
const markedForCallbacks = (value: unknown): unknown =>
  typeof value === 'function' ? (...texts: unknown[]): unknown => Reflect.apply(value, undefined, texts.map(marked)) : value;
