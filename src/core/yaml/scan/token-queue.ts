import type { Cursor } from './cursor.ts';
import type { SimpleKey } from './simple-key.ts';
import { Token, type TokenType } from './token.ts';

/** How many used tokens stay in front before they are moved to the back for reuse. */
const maxUsed = 64;

/** The tokens that were made and not yet taken. Their objects are reused. */
export class TokenQueue {
  private tokens: Token[] = [];
  private head = 0;
  private tail = 0;
  /** How many tokens were taken. */
  private taken = 0;
  /** The level of the key that the next token may begin; -1 for none. */
  private nextKeyLevel = -1;

  get length(): number {
    return this.tail - this.head;
  }

  /** The next token to take; there must be one. */
  get first(): Token {
    return this.at(this.head);
  }

  /** The token made last; there must be one. */
  get last(): Token {
    return this.at(this.tail - 1);
  }

  /** The number that the next token will have, counting all tokens. */
  get nextNumber(): number {
    return this.taken + this.tail - this.head;
  }

  /** The token with a number, unless it was already taken. */
  numbered(number: number): Token | undefined {
    const index = this.head + number - this.taken;
    return index >= this.head && index < this.tail ? this.tokens[index] : undefined;
  }

  /** Notes that the next token may begin a key on a level. */
  expectKey(level: number): void {
    this.nextKeyLevel = level;
  }

  /** Undoes `expectKey` for a key that was to begin at the token with this number. */
  forgetKey(number: number): void {
    const token = this.numbered(number);
    if (token) token.keyLevel = -1;
    else if (number === this.nextNumber) this.nextKeyLevel = -1;
  }

  /** Makes a token that is queued immediately. */
  push(type: TokenType, offset: number, line: number, column: number): Token {
    const token = this.fresh(type, offset, line, column);
    token.keyLevel = this.nextKeyLevel;
    this.nextKeyLevel = -1;
    this.tail++;
    return token;
  }

  /** Makes a token that is queued only once it is complete and committed; if reading it fails, it never was. */
  open(type: TokenType, cursor: Cursor): Token {
    return this.fresh(type, cursor.offset, cursor.line, cursor.column);
  }

  commit(): void {
    this.at(this.tail).keyLevel = this.nextKeyLevel;
    this.nextKeyLevel = -1;
    this.tail++;
  }

  /** Inserts a token before the first token of a key; at the end if that one was already taken, as go-yaml does. */
  insertAt({ tokenNumber, offset, line, column }: SimpleKey, type: TokenType): void {
    const index = this.head + tokenNumber - this.taken;
    const token = this.fresh(type, offset, line, column);
    token.end = offset;
    token.endLine = line;
    token.endColumn = column;
    if (index >= this.head) {
      const { tokens } = this;
      for (let at = this.tail; at > index; at--) tokens[at] = this.at(at - 1);
      tokens[index] = token;
    }
    this.tail++;
  }

  /** Takes the next token. */
  drop(): void {
    this.head++;
    this.taken++;
    if (this.head < maxUsed) return;
    this.tokens.push(...this.tokens.splice(0, this.head));
    this.tail -= this.head;
    this.head = 0;
  }

  private fresh(type: TokenType, offset: number, line: number, column: number): Token {
    let token = this.tokens[this.tail];
    if (!token) {
      token = new Token();
      this.tokens.push(token);
    }
    token.type = type;
    token.offset = offset;
    token.line = line;
    token.column = column;
    token.keyLevel = -1;
    token.commented = false;
    return token;
  }

  private at(index: number): Token {
    const token = this.tokens[index];
    if (!token) throw new Error('unreachable: a token was asked for before it was made');
    return token;
  }
}
