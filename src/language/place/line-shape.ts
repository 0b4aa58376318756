/** Whether a line ends at an offset, as go-yaml has it. */
export const isBreak = (text: string, at: number): boolean => '\n\r\x85\u2028\u2029'.includes(text[at] ?? ' ');

/** Whether a character is a blank, a tab, a line break or the end of the text. */
export const endsWord = (text: string, at: number): boolean => at >= text.length || isGap(text, at) || isBreak(text, at);

const isGap = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t';

/** Behind the blanks and tabs that begin at an offset. */
export function skipGap(text: string, at: number, end = text.length): number {
  while (at < end && isGap(text, at)) at++;
  return at;
}

/** Before the blanks and tabs that end at an offset. */
export function trimGap(text: string, start: number, end: number): number {
  while (end > start && isGap(text, end - 1)) end--;
  return end;
}

/** Whether a comment begins at an offset. */
export const isComment = (text: string, at: number): boolean =>
  text[at] === '#' && (at === 0 || text[at - 1] === '\ufeff' || endsWord(text, at - 1));

/** Whether a dash of a list stands at an offset. */
export const isDash = (text: string, at: number): boolean => text[at] === '-' && endsWord(text, at + 1);

/** Behind the quotes that begin at an offset, as far as `end`; undefined where they are not closed there. */
export function closeQuotes(text: string, start: number, end: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < end; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at + 1;
      at++;
    }
  }
  return undefined;
}

/** A key that begins at an offset, within a line that ends at `end`: behind it, and where its colon is. Undefined where there is none. */
export function keyAt(text: string, start: number, end: number): { end: number; colon: number } | undefined {
  const first = text[start] ?? '';
  if (first === '"' || first === "'") {
    const close = closeQuotes(text, start, end);
    const colon = close === undefined ? end : skipGap(text, close, end);
    return close !== undefined && text[colon] === ':' && endsWord(text, colon + 1) ? { end: close, colon } : undefined;
  }
  if ('[]{},#|>@`%'.includes(first)) return undefined;
  for (let at = start; at < end; at++) {
    if (text[at] === ':' && endsWord(text, at + 1)) return { end: trimGap(text, start, at), colon: at };
    if (at > start && isComment(text, at)) return undefined;
  }
  return undefined;
}

/** Where a plain value ends that begins at an offset: before a comment, at the end of the line at most. */
export function plainEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !(text[at] === '#' && at > start && isGap(text, at - 1))) at++;
  return trimGap(text, start, at);
}

/** Behind the anchor and tag that begin at an offset, and the blanks behind them. */
export function skipProperties(text: string, at: number, end: number): number {
  while ((text[at] === '&' || text[at] === '!') && at < end) {
    let behind = at + 1;
    while (behind < end && !endsWord(text, behind)) behind++;
    at = skipGap(text, behind, end);
  }
  return at;
}

/** The text of a key as it is written, without its quotes. */
export function keyTextOf(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  return written.startsWith('"') ? written.slice(1, -1).replace(/\\(.)/g, '$1') : written;
}

/** Whether the line that begins at an offset parts documents: `---` or `...`. */
export const isMarkLine = (text: string, lineStart: number): boolean =>
  /^(?:---|\.\.\.)(?=\s|$)/.test(text.slice(lineStart, lineStart + 4));
