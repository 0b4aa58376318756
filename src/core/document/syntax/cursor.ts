import { isBlank, isBreak } from './characters.ts';
import { SyntaxFailure, type Mark } from './problem.ts';

/** A place in a text that moves forward and counts lines as go-yaml does. */
export class Cursor {
  index = 0;
  line = 0;
  column = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    // go-yaml's reader takes the byte order mark away before anything is counted.
    if (text.startsWith('\ufeff')) this.index = 1;
  }

  /** The code of the character so far ahead; NaN beyond the end. */
  peek(ahead = 0): number {
    return this.text.charCodeAt(this.index + ahead);
  }

  /** Whether the text goes on with these characters. */
  sees(letters: string): boolean {
    return this.text.startsWith(letters, this.index);
  }

  get mark(): Mark {
    return { index: this.index, line: this.line, column: this.column };
  }

  /** Moves over characters of one line. */
  skip(count = 1): void {
    this.index += count;
    this.column += count;
  }

  /** Moves over one line break. */
  skipBreak(): void {
    this.index += this.sees('\r\n') ? 2 : 1;
    this.column = 0;
    this.line++;
  }

  skipBlanks(): void {
    while (isBlank(this.peek())) this.skip();
  }

  skipToBreak(): void {
    while (!isBreak(this.peek()) && this.index < this.text.length) this.skip();
  }

  /** Fails here, or where `context` began for those problems that go-yaml places there. */
  fail(message: string, context?: Mark): never {
    throw new SyntaxFailure('scanner', message, this.mark, context);
  }

  /** Whether a document marker (`---` or `...`) stands at the start of this line. */
  get atDocumentMarker(): boolean {
    if (this.column !== 0 || !(this.sees('---') || this.sees('...'))) return false;
    const after = this.peek(3);
    return Number.isNaN(after) || isBlank(after) || isBreak(after);
  }
}
