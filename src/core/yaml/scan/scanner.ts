import {
  AMPERSAND,
  ASTERISK,
  AT,
  BACKTICK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DASH,
  DOUBLE_QUOTE,
  EXCLAMATION,
  GREATER,
  HASH,
  isBlankOrEnd,
  isBreak,
  OPEN_BRACE,
  OPEN_BRACKET,
  PERCENT,
  PIPE,
  QUESTION,
  SINGLE_QUOTE,
  TAB,
} from '../text/characters.ts';
import { Cursor } from './cursor.ts';
import { InputBuffer } from './input-buffer.ts';
import { PaddedText } from '../text/padded-text.ts';
import { scanBlockScalar } from './scan-block-scalar.ts';
import { skipCommentLines, skipLineComment } from './scan-comments.ts';
import { scanDirective } from './scan-directive.ts';
import { scanPlain } from './scan-plain.ts';
import { scanQuoted } from './scan-quoted.ts';
import { scanAnchor, scanTag } from './scan-tag.ts';
import { Structure } from './structure.ts';
import type { TokenQueue } from './token-queue.ts';
import type { Token } from './token.ts';

/**
 * Cuts a text into tokens as go-yaml v3's scanner does: which indentation opens and closes what, what may
 * be a key, and how far it looks ahead, since that decides which of several errors comes first. Tokens are
 * made on demand; a failure is thrown as a `ReadFailure`.
 */
export class Scanner {
  private readonly cursor: Cursor;
  private readonly structure: Structure;
  private readonly queue: TokenQueue;
  private readonly input: InputBuffer;
  private available = false;

  /** With `lenient`, forbidden characters are treated like any others. */
  constructor(text: string | PaddedText, lenient = false) {
    this.cursor = new Cursor(typeof text === 'string' ? new PaddedText(text) : text);
    this.structure = new Structure(this.cursor);
    this.queue = this.structure.queue;
    this.input = new InputBuffer(this.cursor, lenient);
  }

  /** The next token, without taking it. It is overwritten once later tokens are asked for. */
  peek(): Token {
    if (!this.available) this.fetchMore();
    return this.queue.first;
  }

  /** Takes the next token. */
  skip(): void {
    this.available = false;
    this.queue.drop();
  }

  /** The tokens that were made before a failure but never asked for. */
  *leftOver(): Generator<Token> {
    for (; this.queue.length > 0; this.queue.drop()) yield this.queue.first;
  }

  /** Where the next token begins, or where the scanner is if there is none. */
  get nextOffset(): number {
    return Math.min(this.queue.length > 0 ? this.queue.first.offset : this.cursor.offset, this.cursor.length);
  }

  /** How many tokens were made. */
  get tokenCount(): number {
    return this.queue.nextNumber;
  }

  /** The failure that go-yaml meets first because it reads ahead of its scanner; undefined when there is none so far. */
  get earlierFailure(): ReturnType<InputBuffer['failure']> {
    return this.input.failure();
  }

  private fetchMore(): void {
    const { queue } = this;
    for (;;) {
      // go-yaml keeps two more tokens than it needs, to know where comments belong.
      if (queue.length > 2) {
        const { keyLevel } = queue.first;
        if (keyLevel < 0 || keyLevel > this.structure.flowLevel || !this.structure.keys.isPossible(keyLevel)) break;
      }
      this.fetchNext();
    }
    this.available = true;
  }

  private fetchNext(): void {
    const { cursor } = this;
    const { offset, line, column } = cursor;
    this.input.request(1);
    this.skipToToken();
    // Where blocks end, go-yaml names the position before the blanks.
    if (this.structure.indents.column > cursor.column) this.structure.closeBlocks(cursor.column, offset, line, column);
    this.input.request(4);
    const code = cursor.code();
    if (code === 0) return this.fetchEnd();
    if (cursor.offset === cursor.columnBase) {
      if (code === PERCENT) return this.fetchDirective();
      if (cursor.atDocumentMark()) return this.fetchDocumentMark(code === DASH ? 'document-start' : 'document-end');
    }
    const item = this.fetchContent(code);
    // A comment after a lone dash belongs to what follows.
    if (!item) skipLineComment(cursor, this.queue.last.endLine);
  }

  /** Makes the token that begins with a character; returns whether it is a dash. */
  private fetchContent(code: number): boolean {
    const { cursor, structure } = this;
    switch (code) {
      case OPEN_BRACKET:
        structure.openFlow('flow-list-start');
        return false;
      case OPEN_BRACE:
        structure.openFlow('flow-mapping-start');
        return false;
      case CLOSE_BRACKET:
        structure.closeFlow('flow-list-end');
        return false;
      case CLOSE_BRACE:
        structure.closeFlow('flow-mapping-end');
        return false;
      case COMMA:
        structure.addComma();
        return false;
      case DASH:
        if (isBlankOrEnd(cursor.code(1))) {
          structure.addItem();
          return true;
        }
        // go-yaml looks for blanks but not for breaks here, which makes no difference: those were looked for above.
        this.fetchPlain();
        return false;
      case QUESTION:
        if (structure.flowLevel > 0 || isBlankOrEnd(cursor.code(1))) structure.addKey();
        else this.fetchPlain();
        return false;
      case COLON:
        if (structure.flowLevel > 0 || isBlankOrEnd(cursor.code(1))) structure.addValue();
        else this.fetchPlain();
        return false;
      case ASTERISK:
      case AMPERSAND:
        structure.beginScalar();
        scanAnchor(cursor, structure.open(code === ASTERISK ? 'alias' : 'anchor'));
        this.queue.commit();
        return false;
      case EXCLAMATION:
        structure.beginScalar();
        scanTag(cursor, structure.open('tag'));
        this.queue.commit();
        return false;
      case SINGLE_QUOTE:
      case DOUBLE_QUOTE:
        structure.beginScalar();
        scanQuoted(cursor, structure.open('scalar'), code);
        this.queue.commit();
        return false;
      case PIPE:
      case GREATER:
        if (structure.flowLevel === 0) {
          structure.keys.drop(0);
          structure.keyAllowed = true;
          scanBlockScalar(cursor, structure.open('scalar'), code === PIPE, structure.indents.column);
          this.queue.commit();
          return false;
        }
        return cursor.fail('token-unknown', cursor.mark);
      case TAB:
      case HASH:
      case PERCENT:
      case AT:
      case BACKTICK:
        return cursor.fail('token-unknown', cursor.mark);
      default:
        this.fetchPlain();
        return false;
    }
  }

  /** Moves past blanks, comments and line breaks. */
  private skipToToken(): void {
    const { cursor, input, structure } = this;
    structure.afterComment = false;
    for (;;) {
      input.request(1);
      if (input.startsWithMark && cursor.column === 0) cursor.skipCharacter();
      // A tab may not indent, nor follow an indicator after which a key is allowed.
      cursor.skipBlanks(structure.flowLevel > 0 || !structure.keyAllowed);
      if (cursor.code() === HASH) {
        skipCommentLines(cursor);
        structure.afterComment = true;
      }
      if (!isBreak(cursor.code())) return;
      cursor.skipBreak();
      if (structure.flowLevel === 0) structure.keyAllowed = true;
    }
  }

  private fetchEnd(): void {
    const { cursor } = this;
    if (cursor.column !== 0) {
      cursor.columnBase = cursor.offset;
      cursor.line++;
    }
    this.structure.closeAllBlocks();
    this.structure.push('stream-end', 0);
  }

  private fetchDirective(): void {
    this.structure.closeAllBlocks();
    scanDirective(this.cursor, this.structure.open('version-directive'));
    this.queue.commit();
  }

  private fetchDocumentMark(type: 'document-start' | 'document-end'): void {
    this.structure.closeAllBlocks();
    this.structure.push(type, 3);
  }

  private fetchPlain(): void {
    this.structure.beginScalar();
    const { cursor, queue } = this;
    if (scanPlain(cursor, this.structure.open('scalar'), this.structure.indents.column + 1, this.structure.flowLevel > 0))
      this.structure.keyAllowed = true;
    queue.commit();
  }
}
