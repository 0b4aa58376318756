import { countUpTo } from '../../core/yaml/text/count-up-to.ts';

/** A position in a text as Monaco counts: 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  lineNumber: number;
  column: number;
}

/**
 * Translates between offsets in a text and Monaco's positions. Monaco keeps one kind of line ending
 * and drops a byte order mark, so its own offsets would be wrong for a text with mixed endings;
 * lines and columns are the same in both.
 */
export class LineMap {
  readonly text: string;
  /** Offset of each line's first character. */
  readonly #starts: number[];
  /** Offset after each line's last character, before its line ending. */
  readonly #ends: number[] = [];
  /** Length of the text in a model, counting each line ending as one and leaving out a byte order mark. */
  readonly modelLength: number;

  /** @param text any text; its lines end in LF, CRLF or CR */
  constructor(text: string) {
    this.text = text;
    const first = text.startsWith('\uFEFF') ? 1 : 0;
    this.#starts = [first];
    let lineFeed = text.indexOf('\n', first);
    let carriageReturn = text.indexOf('\r', first);
    let endings = 0;
    while (lineFeed !== -1 || carriageReturn !== -1) {
      const end = carriageReturn !== -1 && (lineFeed === -1 || carriageReturn < lineFeed) ? carriageReturn : lineFeed;
      const start = end === carriageReturn && lineFeed === end + 1 ? end + 2 : end + 1;
      this.#ends.push(end);
      this.#starts.push(start);
      endings += start - end;
      if (lineFeed !== -1 && lineFeed < start) lineFeed = text.indexOf('\n', start);
      if (carriageReturn !== -1 && carriageReturn < start) carriageReturn = text.indexOf('\r', start);
    }
    this.#ends.push(text.length);
    this.modelLength = text.length - first - endings + this.lineCount - 1;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The UTF-16 offset of a position in the text; one outside the text counts as the nearest inside. */
  offsetAt({ lineNumber, column }: Position): number {
    if (lineNumber < 1) return this.#startOf(1);
    if (lineNumber > this.lineCount) return this.text.length;
    return Math.min(this.#startOf(lineNumber) + Math.max(column, 1) - 1, this.#endOf(lineNumber));
  }

  /** The position of a UTF-16 offset; inside a line ending, the end of its line. */
  positionAt(offset: number): Position {
    // A byte order mark is before the first line.
    const lineNumber = Math.max(
      1,
      countUpTo(offset, this.lineCount, (index) => this.#startOf(index + 1)),
    );
    const start = this.#startOf(lineNumber);
    return { lineNumber, column: Math.max(0, Math.min(offset, this.#endOf(lineNumber)) - start) + 1 };
  }

  /** A line's text without its ending; empty for a line that does not exist. */
  lineText(lineNumber: number): string {
    if (lineNumber < 1 || lineNumber > this.lineCount) return '';
    return this.text.slice(this.#startOf(lineNumber), this.#endOf(lineNumber));
  }

  #startOf(lineNumber: number): number {
    return this.#starts[lineNumber - 1] ?? this.text.length;
  }

  #endOf(lineNumber: number): number {
    return this.#ends[lineNumber - 1] ?? this.text.length;
  }
}

/** The line ending that new lines of a text get: CRLF when most of its lines end so, else LF. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  const carriageReturns = text.split('\r\n').length - 1;
  if (carriageReturns === 0) return '\n';
  const lineFeeds = text.split('\n').length - 1;
  return carriageReturns > lineFeeds - carriageReturns ? '\r\n' : '\n';
}
