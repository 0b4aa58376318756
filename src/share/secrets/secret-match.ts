/** A secret that was found in a text, before it is known where that text stands. */
export interface SecretMatch {
  /** What kind it is, in words. */
  what: string;
  /** Where it begins and ends, in UTF-16 units. */
  start: number;
  end: number;
  /** What stands for it when it is taken out. */
  placeholder: string;
}

/** A text with stretches of it replaced; of some that overlap, the first. */
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

/** The stretch an offset lies in; undefined where none bounds it. */
export type StretchAt = (offset: number) => Stretch | undefined;
