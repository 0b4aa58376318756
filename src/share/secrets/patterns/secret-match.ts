/** A secret that was found in a text, before it is known where that text is. */
export interface SecretMatch {
  /** Its kind, in words. */
  what: string;
  /** Its start and end, in UTF-16 units. */
  start: number;
  end: number;
  /** What replaces it when it is removed. */
  placeholder: string;
}

/** A text with some stretches replaced; of overlapping ones, the first. */
export function replaceStretches(text: string, stretches: readonly { start: number; end: number; by: string }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, by } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), by);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}

/** A stretch of a text that a replacement must not leave, and how it is quoted. */
export interface Stretch {
  start: number;
  end: number;
  quote: '"' | "'" | undefined;
}

/** The stretch that contains an offset; undefined where there is none. */
export type StretchAt = (offset: number) => Stretch | undefined;
