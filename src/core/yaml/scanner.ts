import {
  AMPERSAND, ASTERISK, AT, BACKTICK, CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, DASH, DOUBLE_QUOTE, EXCLAMATION, GREATER, HASH, isBlankOrEnd, isBreak,
  OPEN_BRACE, OPEN_BRACKET, PERCENT, PIPE, QUESTION, SINGLE_QUOTE, SPACE, TAB,
} from './characters.ts';
import { Cursor } from './cursor.ts';
import { InputBuffer } from './input-buffer.ts';
import { scanBlockScalar } from './scan-block-scalar.ts';
import { skipCommentLines, skipLineComment } from './scan-comments.ts';
import { scanDirective } from './scan-directive.ts';
import { scanPlain } from './scan-plain.ts';
import { scanQuoted } from './scan-quoted.ts';
import { scanAnchor, scanTag } from './scan-tag.ts';
import { SimpleKeys, type SimpleKey } from './simple-keys.ts';
import { TokenQueue } from './token-queue.ts';
import type { Token, TokenType } from './token.ts';

/** How deep collections may be nested, as in go-yaml. */
const mostLevels = 10_000;

/**
 * Cuts a text into tokens as go-yaml v3's scanner does: which indentation opens and closes what, what may
 * be a key, and how far it looks ahead, since that decides which of several errors comes first. Tokens come
 * into being when they are asked for; a failure is thrown as a `ReadFailure`.
 */
export class Scanner {
  readonly cursor: Cursor;
  /** The column of the innermost block collection; -1 outside of all. */
  indent = -1;
  /** How many flow collections are open. */
  flowLevel = 0;
  /** Whether a key without `?` may begin here. */
  keyAllowed = true;
  private readonly indents: number[] = [];
  private readonly keys: SimpleKeys;
  private readonly queue = new TokenQueue();
  private readonly input: InputBuffer;
  private available = false;
  private afterComment = false;

  /** Where `lenient`, forbidden characters are characters like others. */
  constructor(text: string, lenient = false) {
    this.cursor = new Cursor(text);
    this.keys = new SimpleKeys(this.cursor, this.queue);
    this.input = new InputBuffer(this.cursor, lenient);
  }

  /** The next token, which stays the next one. It is overwritten once tokens behind it are asked for. */
  peek(): Token {
    if (!this.available) this.fetchMore();
    return this.queue.first;
  }

  /** Takes the next token away. */
  skip(): void {
    this.available = false;
    this.queue.drop();
  }

  /** The tokens that were made before a failure and that nobody asked for. */
  *leftOver(): Generator<Token> {
    for (; this.queue.length > 0; this.queue.drop()) yield this.queue.first;
  }

  /** Where the next token begins, or where the scanner is if there is none. */
  get nextOffset(): number {
    return Math.min(this.queue.length > 0 ? this.queue.first.offset : this.cursor.offset, this.cursor.length);
  }

  /** The failure that go-yaml meets before any other because it reads ahead of its scanner; undefined when there is none so far. */
  get earlierFailure(): ReturnType<InputBuffer['failure']> {
    return this.input.failure();
  }

  private fetchMore(): void {
    const { queue } = this;
    for (;;) {
      // go-yaml keeps two tokens more than it needs, to know where comments belong.
      if (queue.length > 2) {
        const { keyLevel } = queue.first;
        if (keyLevel < 0 || keyLevel > this.flowLevel || !this.keys.isPossible(keyLevel)) break;
      }
      this.fetchNext();
    }
    this.available = true;
  }

  private push(type: TokenType, length: number): Token {
    const { cursor } = this;
    const token = this.queue.push(type, cursor.offset, cursor.line, cursor.column);
    token.commented = this.afterComment;
    if (length > 0) {
      cursor.offset += length;
      token.endLine = cursor.line;
      token.endColumn = cursor.column;
    }
    token.end = cursor.offset;
    return token;
  }

  /** Begins a token that comes into the queue once it is read to its end. */
  private open(type: TokenType): Token {
    const token = this.queue.open(type, this.cursor);
    token.commented = this.afterComment;
    return token;
  }

  private fetchNext(): void {
    const { cursor } = this;
    const { offset, line, column } = cursor;
    this.input.request(1);
    this.skipToToken();
    // Where blocks end, go-yaml names the place before the blanks.
    if (this.flowLevel === 0 && this.indent > cursor.column) this.closeBlocks(cursor.column, offset, line, column);
    this.input.request(4);
    const code = cursor.code();
    if (code === 0) return this.fetchEnd();
    if (cursor.offset === cursor.columnBase) {
      if (code === PERCENT) return this.fetchDirective();
      if (cursor.atDocumentMark()) return this.fetchDocumentMark(code === DASH ? 'document-start' : 'document-end');
    }
    const item = this.fetchContent(code);
    // A comment behind a dash alone belongs to what follows.
    if (!item) skipLineComment(cursor, this.queue.last.endLine);
  }

  /** Makes the token that begins with a character, and says whether it is a dash. */
  private fetchContent(code: number): boolean {
    const { cursor, flowLevel } = this;
    switch (code) {
      case OPEN_BRACKET:
        this.openFlow('flow-list-start');
        return false;
      case OPEN_BRACE:
        this.openFlow('flow-mapping-start');
        return false;
      case CLOSE_BRACKET:
        this.closeFlow('flow-list-end');
        return false;
      case CLOSE_BRACE:
        this.closeFlow('flow-mapping-end');
        return false;
      case COMMA:
        this.keys.drop(flowLevel);
        this.keyAllowed = true;
        this.push('comma', 1);
        return false;
      case DASH:
        if (isBlankOrEnd(cursor.code(1))) {
          this.fetchItem();
          return true;
        }
        // go-yaml looks for blanks but not for breaks here, which makes no difference: those were looked for above.
        this.fetchPlain();
        return false;
      case QUESTION:
        if (flowLevel > 0 || isBlankOrEnd(cursor.code(1))) this.fetchKey();
        else this.fetchPlain();
        return false;
      case COLON:
        if (flowLevel > 0 || isBlankOrEnd(cursor.code(1))) this.fetchValue();
        else this.fetchPlain();
        return false;
      case ASTERISK:
      case AMPERSAND:
        this.beginScalar();
        scanAnchor(cursor, this.open(code === ASTERISK ? 'alias' : 'anchor'));
        this.queue.commit();
        return false;
      case EXCLAMATION:
        this.beginScalar();
        scanTag(cursor, this.open('tag'));
        this.queue.commit();
        return false;
      case SINGLE_QUOTE:
      case DOUBLE_QUOTE:
        this.beginScalar();
        scanQuoted(cursor, this.open('scalar'), code);
        this.queue.commit();
        return false;
      case PIPE:
      case GREATER:
        if (flowLevel === 0) {
          this.keys.drop(0);
          this.keyAllowed = true;
          scanBlockScalar(cursor, this.open('scalar'), code === PIPE, this.indent);
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

  /** Moves over blanks, comments and line breaks. */
  private skipToToken(): void {
    const { cursor, input } = this;
    const { text } = cursor;
    this.afterComment = false;
    for (;;) {
      input.request(1);
      if (input.startsWithMark && cursor.column === 0) cursor.skipCharacter();
      // A tab may not indent, nor stand behind an indicator that a key may follow.
      const tabs = this.flowLevel > 0 || !this.keyAllowed;
      let at = cursor.offset;
      let code = text.charCodeAt(at);
      while (code === SPACE || (code === TAB && tabs)) code = text.charCodeAt(++at);
      cursor.offset = at;
      if (code === HASH) {
        skipCommentLines(cursor);
        this.afterComment = true;
        code = cursor.code();
      }
      if (!isBreak(code)) return;
      cursor.skipBreak();
      if (this.flowLevel === 0) this.keyAllowed = true;
    }
  }

  private openBlock(column: number, key: SimpleKey | undefined, type: 'block-list-start' | 'block-mapping-start'): void {
    if (this.flowLevel > 0 || this.indent >= column) return;
    this.indents.push(this.indent);
    this.indent = column;
    const { cursor } = this;
    if (this.indents.length > mostLevels) cursor.fail('too-deep', this.keys.at(this.flowLevel).mark);
    if (key) this.queue.insertAt(key, type);
    else this.push(type, 0);
  }

  /** Ends the block collections that stand further in than a column, at a place. */
  private closeBlocks(column: number, atOffset: number, atLine: number, atColumn: number): void {
    if (this.flowLevel > 0) return;
    while (this.indent > column) {
      this.queue.push('block-end', atOffset, atLine, atColumn).end = atOffset;
      this.indent = this.indents.pop() ?? -1;
    }
  }

  private closeAllBlocks(): void {
    const { cursor } = this;
    this.closeBlocks(-1, cursor.offset, cursor.line, cursor.column);
    this.keys.drop(this.flowLevel);
    this.keyAllowed = false;
  }

  private fetchEnd(): void {
    const { cursor } = this;
    if (cursor.column !== 0) {
      cursor.columnBase = cursor.offset;
      cursor.line++;
    }
    this.closeAllBlocks();
    this.push('stream-end', 0);
  }

  private fetchDirective(): void {
    this.closeAllBlocks();
    scanDirective(this.cursor, this.open('version-directive'));
    this.queue.commit();
  }

  private fetchDocumentMark(type: 'document-start' | 'document-end'): void {
    this.closeAllBlocks();
    this.push(type, 3);
  }

  private openFlow(type: 'flow-list-start' | 'flow-mapping-start'): void {
    this.saveKey();
    const { cursor } = this;
    this.flowLevel++;
    this.keys.open(this.flowLevel);
    if (this.flowLevel > mostLevels) cursor.fail('too-deep', cursor.mark);
    this.keyAllowed = true;
    this.push(type, 1);
  }

  private closeFlow(type: 'flow-list-end' | 'flow-mapping-end'): void {
    this.keys.drop(this.flowLevel);
    if (this.flowLevel > 0) this.keys.close(this.flowLevel--);
    this.keyAllowed = false;
    this.push(type, 1);
  }

  private fetchItem(): void {
    const { cursor } = this;
    if (this.flowLevel === 0) {
      if (!this.keyAllowed) cursor.fail('item-misplaced', cursor.mark);
      this.openBlock(cursor.column, undefined, 'block-list-start');
    }
    this.keys.drop(this.flowLevel);
    this.keyAllowed = true;
    this.push('item', 1);
  }

  private fetchKey(): void {
    const { cursor } = this;
    if (this.flowLevel === 0) {
      if (!this.keyAllowed) cursor.fail('key-misplaced', cursor.mark);
      this.openBlock(cursor.column, undefined, 'block-mapping-start');
    }
    this.keys.drop(this.flowLevel);
    this.keyAllowed = this.flowLevel === 0;
    this.push('key', 1);
  }

  private fetchValue(): void {
    const { cursor, flowLevel } = this;
    if (this.keys.isPossible(flowLevel)) {
      const key = this.keys.at(flowLevel);
      this.keys.forget(flowLevel);
      this.queue.insertAt(key, 'key');
      this.openBlock(key.column, key, 'block-mapping-start');
      this.keyAllowed = false;
    } else {
      if (flowLevel === 0) {
        if (!this.keyAllowed) cursor.fail('value-misplaced', cursor.mark);
        this.openBlock(cursor.column, undefined, 'block-mapping-start');
      }
      this.keyAllowed = flowLevel === 0;
    }
    this.push('value', 1);
  }

  /** Notes that a key may begin here. */
  private saveKey(): void {
    if (!this.keyAllowed) return;
    this.keys.save(this.flowLevel, this.flowLevel === 0 && this.indent === this.cursor.column);
  }

  private beginScalar(): void {
    this.saveKey();
    this.keyAllowed = false;
  }

  private fetchPlain(): void {
    this.beginScalar();
    const { cursor, queue } = this;
    if (scanPlain(cursor, this.open('scalar'), this.indent + 1, this.flowLevel > 0)) this.keyAllowed = true;
    queue.commit();
  }
}
