import { countUpTo } from '../../text/count-up-to.ts';
import {
  BOM,
  charactersIn,
  COLON,
  DASH,
  DOUBLE_QUOTE,
  BACKSLASH,
  HASH,
  isBlank,
  isBlankOrEnd,
  isBreak,
  SINGLE_QUOTE,
} from '../../text/characters.ts';
import { lineStartsOf } from '../../text/line-starts.ts';

/** A line of a text. Offsets are offsets in the whole text; blanks are spaces and tabs. */
export interface Line {
  index: number;
  start: number;
  /** The offset of its first character that is not a blank. */
  content: number;
  /** The offset just after its last character that is not a blank; equal to `content` on an empty line. */
  end: number;
  /** How many blanks indent it. */
  indent: number;
  empty: boolean;
  comment: boolean;
}

/** The parts of a line read as an entry: `- key: value # comment`. What looks like one need not be one. */
export interface Entry {
  /** The offsets of the dashes. */
  dashes: readonly number[];
  /** The offset just after the dashes. */
  start: number;
  /** The offset of the colon after the key; -1 without one. */
  colon: number;
  /** Where the value starts: `start` without a key. */
  value: number;
  /** The offset just after the value, not counting a comment. */
  end: number;
}

/** The lines of a text, as go-yaml counts lines. */
export class Lines {
  readonly text: string;
  private readonly starts: Uint32Array;

  constructor(text: string) {
    this.text = text;
    this.starts = lineStartsOf(text);
    // A byte order mark at the beginning is not part of the first line.
    if (text.charCodeAt(0) === BOM) this.starts[0] = 1;
  }

  get count(): number {
    return this.starts.length;
  }

  /** The zero-based number of the line that contains an offset. */
  indexOf(offset: number): number {
    return countUpTo(offset, this.starts.length, (index) => this.starts[index] ?? 0) - 1;
  }

  at(index: number): Line {
    const { text } = this;
    const start = this.starts[index] ?? text.length;
    let end = this.starts[index + 1] ?? text.length;
    while (end > start && (isBreak(text.charCodeAt(end - 1)) || isBlank(text.charCodeAt(end - 1)))) end--;
    let content = start;
    while (content < end && isBlank(text.charCodeAt(content))) content++;
    return { index, start, content, end, indent: content - start, empty: content === end, comment: text.charCodeAt(content) === HASH };
  }

  /** The line that contains an offset. */
  around(offset: number): Line {
    return this.at(this.indexOf(offset));
  }

  /** The lines from an index on. */
  *from(index: number): Generator<Line> {
    for (let at = Math.max(index, 0); at < this.count; at++) yield this.at(at);
  }

  /** The nearest line above that is not empty. */
  above(index: number): Line | undefined {
    for (let at = index - 1; at >= 0; at--) {
      const line = this.at(at);
      if (!line.empty) return line;
    }
    return undefined;
  }

  /** Reads a line as an entry. */
  entry(line: Line): Entry {
    const { text } = this;
    const dashes: number[] = [];
    let at = line.content;
    while (at < line.end && text.charCodeAt(at) === DASH && isBlankOrBreak(text, at + 1)) {
      dashes.push(at++);
      while (at < line.end && isBlank(text.charCodeAt(at))) at++;
    }
    const start = at;
    const end = commentStart(text, start, line.end);
    const colon = colonIn(text, start, end);
    let value = colon < 0 ? start : colon + 1;
    while (value < end && isBlank(text.charCodeAt(value))) value++;
    return { dashes, start, colon, value, end };
  }

  /** The 1-based line and column, in characters, of an offset. */
  place(offset: number): { line: number; column: number } {
    const line = this.indexOf(offset);
    const start = this.starts[line] ?? 0;
    return { line: line + 1, column: charactersIn(this.text, start, offset) + 1 };
  }
}

const isBlankOrBreak = (text: string, at: number): boolean => at >= text.length || isBlankOrEnd(text.charCodeAt(at));

/** The end of a text before its comment, without the blanks in between. */
function commentStart(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== HASH || (at > start && !isBlank(text.charCodeAt(at - 1)))) continue;
    while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
    return at;
  }
  return end;
}

/** The offset of the colon after a key; a key may be quoted, but is not a flow collection. */
function colonIn(text: string, start: number, end: number): number {
  let at = start;
  const first = text.charCodeAt(start);
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) {
    at = behindQuote(text, start, end);
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    return at < end && text.charCodeAt(at) === COLON && isBlankOrBreak(text, at + 1) ? at : -1;
  }
  if (text[start] === '[' || text[start] === '{') return -1;
  for (; at < end; at++) if (text.charCodeAt(at) === COLON && isBlankOrBreak(text, at + 1)) return at;
  return -1;
}

/** The offset just after the closing quote of a text on its line; the end of the line if it is not closed there. */
export function behindQuote(text: string, start: number, end: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && quote === DOUBLE_QUOTE) at++;
    else if (code === quote && quote === SINGLE_QUOTE && text.charCodeAt(at + 1) === quote) at++;
    else if (code === quote) return at + 1;
  }
  return end;
}
