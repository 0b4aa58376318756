import type { Cursor } from './cursor.ts';
import { Indents } from './indents.ts';
import type { SimpleKey } from './simple-key.ts';
import { SimpleKeys } from './simple-keys.ts';
import { TokenQueue } from './token-queue.ts';
import type { Token, TokenType } from './token.ts';

/** How deeply collections may be nested, as in go-yaml. */
const maxLevels = 10_000;

/** Makes the tokens that collections consist of, and tracks what is open: flow collections, block collections, keys waiting for their colon. */
export class Structure {
  readonly queue = new TokenQueue();
  readonly indents = new Indents();
  readonly keys: SimpleKeys;
  /** How many flow collections are open. */
  flowLevel = 0;
  /** Whether a key without `?` may begin here. */
  keyAllowed = true;
  /** Whether there are comment lines right above what is read next. */
  afterComment = false;
  private readonly cursor: Cursor;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
    this.keys = new SimpleKeys(cursor, this.queue);
  }

  /** Makes a token of some characters, and moves past them. */
  push(type: TokenType, length: number): Token {
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

  /** Begins a token that joins the queue once it is complete. */
  open(type: TokenType): Token {
    const token = this.queue.open(type, this.cursor);
    token.commented = this.afterComment;
    return token;
  }

  /** Opens a block collection where a token is indented further than the open ones; before the first token of a key, if one is given. */
  private openBlock(column: number, key: SimpleKey | undefined, type: 'block-list-start' | 'block-mapping-start'): void {
    if (this.flowLevel > 0 || !this.indents.open(column)) return;
    if (this.indents.depth > maxLevels) this.cursor.fail('too-deep', this.keys.at(this.flowLevel).mark);
    if (key) this.queue.insertAt(key, type);
    else this.push(type, 0);
  }

  /** Ends the block collections that are indented further than a column, at a position. */
  closeBlocks(column: number, atOffset: number, atLine: number, atColumn: number): void {
    if (this.flowLevel > 0) return;
    while (this.indents.column > column) {
      this.queue.push('block-end', atOffset, atLine, atColumn).end = atOffset;
      this.indents.close();
    }
  }

  /** Ends all block collections, at the end of a document. */
  closeAllBlocks(): void {
    const { cursor } = this;
    this.closeBlocks(-1, cursor.offset, cursor.line, cursor.column);
    this.keys.drop(this.flowLevel);
    this.keyAllowed = false;
  }

  /** Makes the token of an opening bracket. */
  openFlow(type: 'flow-list-start' | 'flow-mapping-start'): void {
    this.saveKey();
    const { cursor } = this;
    this.flowLevel++;
    this.keys.open(this.flowLevel);
    if (this.flowLevel > maxLevels) cursor.fail('too-deep', cursor.mark);
    this.keyAllowed = true;
    this.push(type, 1);
  }

  /** Makes the token of a closing bracket. */
  closeFlow(type: 'flow-list-end' | 'flow-mapping-end'): void {
    this.keys.drop(this.flowLevel);
    if (this.flowLevel > 0) this.keys.close(this.flowLevel--);
    this.keyAllowed = false;
    this.push(type, 1);
  }

  /** Makes the token of a comma. */
  addComma(): void {
    this.keys.drop(this.flowLevel);
    this.keyAllowed = true;
    this.push('comma', 1);
  }

  /** Makes the token of a dash; it may open a list. */
  addItem(): void {
    const { cursor } = this;
    if (this.flowLevel === 0) {
      if (!this.keyAllowed) cursor.fail('item-misplaced', cursor.mark);
      this.openBlock(cursor.column, undefined, 'block-list-start');
    }
    this.keys.drop(this.flowLevel);
    this.keyAllowed = true;
    this.push('item', 1);
  }

  /** Makes the token of a `?`; it may open a mapping. */
  addKey(): void {
    const { cursor } = this;
    if (this.flowLevel === 0) {
      if (!this.keyAllowed) cursor.fail('key-misplaced', cursor.mark);
      this.openBlock(cursor.column, undefined, 'block-mapping-start');
    }
    this.keys.drop(this.flowLevel);
    this.keyAllowed = this.flowLevel === 0;
    this.push('key', 1);
  }

  /** Makes the token of a colon, and a key of what waits for one. */
  addValue(): void {
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
    this.keys.save(this.flowLevel, this.flowLevel === 0 && this.indents.column === this.cursor.column);
  }

  /** Notes that a key may begin with what is read next, but not right after it. */
  beginScalar(): void {
    this.saveKey();
    this.keyAllowed = false;
  }
}
