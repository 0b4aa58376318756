import { BOM, CR, DASH, DOT, isBlankOrEnd, isBreak, isPair, isSeparator, LF, SPACE, TAB } from '../text/characters.ts';
import { ReadFailure, type FailureCode, type Mark } from '../text/read-failure.ts';
import type { PaddedText } from '../text/padded-text.ts';
import { Pieces } from './pieces.ts';

/** Characters that must be looked for one by one: line breaks other than LF, characters of two units, byte order marks, and forbidden characters. */
const special = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udbff\ufeff\ufffe\uffff]/;

/** A position that moves through a text, with its line and column as go-yaml counts them. */
export class Cursor {
  /** The text, with zeros after it. */
  readonly text: string;
  /** The length of the text itself. */
  readonly length: number;
  /** The current offset, in UTF-16 units. */
  offset = 0;
  /** The current line, zero-based. */
  line = 0;
  /** The offset that columns count from: the start of the line, moved by one for each character of two units. */
  columnBase = 0;
  /** How far the text has been examined. */
  reach = 0;
  /** Whether the text is of the simplest kind: each character one unit, and LF the only line break. */
  readonly isSimple: boolean;

  constructor({ text, padded }: PaddedText) {
    this.length = text.length;
    this.text = padded;
    this.isSimple = !special.test(text);
    // A byte order mark at the beginning is not part of the first line.
    if (text.charCodeAt(0) === BOM) this.offset = this.columnBase = 1;
  }

  get column(): number {
    return this.offset - this.columnBase;
  }

  get mark(): Mark {
    return { offset: this.offset, line: this.line, column: this.column };
  }

  /** The code of the current character, or of one further on; 0 at the end. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.offset + ahead);
  }

  /** Moves past characters of one unit that are not line breaks. */
  skip(count = 1): void {
    this.offset += count;
  }

  /** Moves past one character that is not a line break. */
  skipCharacter(): void {
    const { text, offset } = this;
    if (isPair(text.charCodeAt(offset), text.charCodeAt(offset + 1))) {
      this.offset += 2;
      this.columnBase++;
    } else {
      this.offset++;
    }
  }

  /** Moves past the characters before an offset, none of which is a line break. */
  skipTo(end: number): void {
    const { text } = this;
    for (let at = this.offset; !this.isSimple && at < end; at++) {
      if (isPair(text.charCodeAt(at), text.charCodeAt(at + 1))) {
        this.columnBase++;
        at++;
      }
    }
    this.offset = end;
  }

  /** Moves past a line break; CR LF counts as one. */
  skipBreak(): void {
    const { text } = this;
    const code = text.charCodeAt(this.offset);
    if (code === CR && text.charCodeAt(this.offset + 1) === LF) this.offset += 2;
    else if (isBreak(code)) this.offset++;
    else return;
    this.line++;
    this.columnBase = this.offset;
  }

  /** Moves past a line break and returns what it is in a scalar: LF, or the separator of lines or paragraphs itself. Empty where there is none. */
  readBreak(): string {
    const { offset } = this;
    const code = this.text.charCodeAt(offset);
    this.skipBreak();
    if (this.offset === offset) return '';
    return code > 0xff ? String.fromCharCode(code) : '\n';
  }

  /** What the line breaks from an offset to here are in a scalar, concatenated; blanks among them are left out. */
  breaksFrom(start: number): string {
    const { text, offset } = this;
    let separated: Pieces | undefined;
    let plain = 0;
    for (let at = start; at < offset; at++) {
      const code = text.charCodeAt(at);
      if (isSeparator(code)) {
        (separated ??= new Pieces()).add('\n'.repeat(plain) + String.fromCharCode(code));
        plain = 0;
      } else if (isBreak(code) && !(code === CR && text.charCodeAt(at + 1) === LF)) plain++;
    }
    separated?.add('\n'.repeat(plain));
    return separated?.toString() ?? '\n'.repeat(plain);
  }

  /** Moves past spaces, and past tabs where they are allowed. */
  skipBlanks(tabs = true): void {
    const { text } = this;
    let at = this.offset;
    for (let code = text.charCodeAt(at); code === SPACE || (code === TAB && tabs); code = text.charCodeAt(at)) at++;
    this.offset = at;
  }

  /** Moves to the end of the line. */
  skipLine(): void {
    const { text } = this;
    let at = this.offset;
    if (this.isSimple) {
      const end = text.indexOf('\n', at);
      this.offset = end < 0 ? this.length : end;
      return;
    }
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === LF || code === CR || code === 0 || (code >= 0x80 && isBreak(code))) break;
      if (isPair(code, text.charCodeAt(at + 1))) {
        this.columnBase++;
        at++;
      }
      at++;
    }
    this.offset = at;
  }

  /** Whether `---` or `...` is here, at the beginning of a line. */
  atDocumentMark(): boolean {
    if (this.offset !== this.columnBase) return false;
    const code = this.code();
    return (code === DASH || code === DOT) && this.code(1) === code && this.code(2) === code && isBlankOrEnd(this.code(3));
  }

  fail(code: FailureCode, context?: Mark): never {
    throw new ReadFailure('scanner', code, this.mark, context);
  }
}
