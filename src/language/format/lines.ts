import { countUpTo } from '../../core/yaml/text/count-up-to.ts';
import { isBlank, lineEnd } from '../../core/document/text-lines.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';

/** The lines of a text and how far in each is to begin. */
export class Lines {
  readonly text: string;
  private readonly starts: ArrayLike<number>;
  /** The columns at which lines are to begin; -1 for those that stay where they are. */
  private readonly columns: Int32Array;
  /** Lines that go on with a value that began before them. */
  private readonly continued: Uint8Array;

  constructor({ text, lineStarts }: ParsedText) {
    this.text = text;
    this.starts = lineStarts;
    this.columns = new Int32Array(lineStarts.length).fill(-1);
    this.continued = new Uint8Array(lineStarts.length);
  }

  get count(): number {
    return this.starts.length;
  }

  /** The offset at which a line begins; a byte order mark is not part of it. */
  start(line: number): number {
    const start = this.starts[line] ?? this.text.length;
    return start === 0 && this.text.startsWith('\ufeff') ? 1 : start;
  }

  end(line: number): number {
    return lineEnd(this.text, this.start(line));
  }

  /** The line of an offset. */
  at(offset: number): number {
    return countUpTo(offset, this.starts.length, (index) => this.starts[index] ?? 0) - 1;
  }

  /** The column of an offset, in UTF-16 units. */
  columnOf(offset: number): number {
    return offset - this.start(this.at(offset));
  }

  /** How far in the text of a line begins now. */
  indent(line: number): number {
    const [start, end] = [this.start(line), this.end(line)];
    let at = start;
    while (at < end && this.text[at] === ' ') at++;
    return at - start;
  }

  isBlank(line: number): boolean {
    return isBlank(this.text, this.start(line), this.end(line));
  }

  /** Whether an offset is the first of its line that is no blank. */
  isFirst(offset: number): boolean {
    return isBlank(this.text, this.start(this.at(offset)), offset);
  }

  place(line: number, column: number): void {
    this.columns[line] = column;
  }

  /** The column at which a line is to begin; the present one where nothing was said of it. */
  column(line: number): number {
    const column = this.columns[line] ?? -1;
    return column < 0 ? this.indent(line) : column;
  }

  /** Moves the lines after one, up to another, and notes that they go on with its value. Blank lines stay as they are. */
  shiftAfter(line: number, last: number, by: number, isContent: (line: number) => boolean): void {
    for (let at = line + 1; at <= last; at++) {
      this.continued[at] = 1;
      if (isContent(at)) this.place(at, Math.max(0, this.indent(at) + by));
    }
  }

  isContinued(line: number): boolean {
    return this.continued[line] === 1;
  }
}
