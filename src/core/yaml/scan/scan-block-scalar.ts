import { DASH, HASH, isBlank, isBreak, isBreakOrEnd, isDigit, PLUS, SPACE, TAB, ZERO } from '../text/characters.ts';
import type { Cursor } from './cursor.ts';
import { Pieces } from './pieces.ts';
import type { Mark } from '../text/read-failure.ts';
import type { Token } from './token.ts';

/** Reads a block scalar: its header, and the lines that are indented further than `parentIndent`. */
export function scanBlockScalar(cursor: Cursor, token: Token, literal: boolean, parentIndent: number): void {
  const { text } = cursor;
  const context: Mark = token;
  cursor.skip();
  const { chomping, increment } = scanHeader(cursor, context);
  const body = new BlockBody(cursor, context, parentIndent, increment);
  const value = new Pieces();
  let leadingBreak = '';
  let leadingBlank = false;
  let end = cursor.offset;
  body.skipIndent();
  while (cursor.column === body.indent && cursor.code() !== 0) {
    const trailingBlank = isBlank(cursor.code());
    const folds = !literal && !leadingBlank && !trailingBlank && leadingBreak === '\n';
    const { breaks } = body;
    if (!folds) value.add(leadingBreak);
    else if (breaks === '') value.add(' ');
    value.add(breaks);
    leadingBlank = trailingBlank;
    const start = cursor.offset;
    cursor.skipLine();
    value.add(text.slice(start, cursor.offset));
    leadingBreak = cursor.readBreak();
    end = cursor.offset;
    body.skipIndent();
  }
  if (chomping >= 0) value.add(leadingBreak);
  if (chomping > 0) value.add(body.breaks);
  token.value = value.toString();
  token.style = literal ? 'literal' : 'folded';
  // The empty lines below belong to the text only where it keeps them.
  token.end = chomping > 0 ? body.end : end;
  // No comment can follow on its last line.
  token.endLine = -1;
}

function scanHeader(cursor: Cursor, context: Mark): { chomping: number; increment: number } {
  let chomping = 0;
  let increment = 0;
  const scanChomping = (): void => {
    const code = cursor.code();
    if (code !== PLUS && code !== DASH) return;
    chomping = code === PLUS ? 1 : -1;
    cursor.skip();
  };
  const scanIncrement = (): void => {
    const code = cursor.code();
    if (!isDigit(code)) return;
    if (code === ZERO) cursor.fail('block-indent-zero', context);
    increment = code - ZERO;
    cursor.skip();
  };
  scanChomping();
  scanIncrement();
  if (chomping === 0) scanChomping();
  cursor.skipBlanks();
  if (cursor.code() === HASH) cursor.skipLine();
  if (!isBreakOrEnd(cursor.code())) cursor.fail('block-header', context);
  cursor.skipBreak();
  return { chomping, increment };
}

/** The lines of a block scalar as they are read. */
class BlockBody {
  /** The column of the text; 0 until the first line with text determines it. */
  indent: number;
  /** The offset just after the last line break. */
  end: number;
  /** Where the empty lines before the cursor begin. */
  private start: number;
  private readonly cursor: Cursor;
  private readonly context: Mark;
  private readonly parentIndent: number;

  constructor(cursor: Cursor, context: Mark, parentIndent: number, increment: number) {
    this.cursor = cursor;
    this.context = context;
    this.parentIndent = parentIndent;
    this.indent = increment > 0 ? Math.max(parentIndent, 0) + increment : 0;
    this.start = this.end = cursor.offset;
  }

  /** The line breaks of the empty lines right before the cursor. */
  get breaks(): string {
    return this.start < this.end ? this.cursor.breaksFrom(this.start) : '';
  }

  /** Moves past empty lines and the indentation of the next line with text, and determines the column of the text. */
  skipIndent(): void {
    const { cursor } = this;
    const { text } = cursor;
    this.start = this.end = cursor.offset;
    let widest = 0;
    for (;;) {
      let at = cursor.offset;
      const limit = this.indent === 0 ? Infinity : cursor.columnBase + this.indent;
      while (at < limit && text.charCodeAt(at) === SPACE) at++;
      cursor.offset = at;
      const { column } = cursor;
      if (column > widest) widest = column;
      const code = text.charCodeAt(at);
      if (code === TAB && (this.indent === 0 || column < this.indent)) cursor.fail('block-indent-tab', this.context);
      if (!isBreak(code)) break;
      cursor.skipBreak();
      this.end = cursor.offset;
    }
    if (this.indent === 0) this.indent = Math.max(widest, this.parentIndent + 1, 1);
  }
}
