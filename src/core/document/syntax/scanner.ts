import { isBlank, isBlankOrEnd, isBreak, space, tab } from './characters.ts';
import { Cursor } from './cursor.ts';
import type { Mark } from './problem.ts';
import { scanBlock, scanPlain, scanQuoted } from './scan-scalar.ts';
import { scanAnchor, scanDirective, scanTag, type Property } from './scan-tag.ts';

export type TokenKind =
  | Property['kind']
  | 'document-start'
  | 'document-end'
  | 'stream-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'block-entry'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'scalar';

export interface Token extends Omit<Property, 'kind'> {
  kind: TokenKind;
}

/** A place where a key without `?` may have begun. */
interface SimpleKey {
  /** In block context, at the indentation of the mapping: it has to be a key. */
  required: boolean;
  token: number;
  mark: Mark;
}

const maxDepth = 10_000;
const maxKeyLength = 1024;
const notPlainStart = '-?:,[]{}#&*!|>\'"%@`';
/** go-yaml looks this many tokens ahead, so what it finds wrong there comes first. */
const lookahead = 2;

/** Splits a text into YAML tokens exactly as go-yaml's scanner does, to find what it finds wrong. */
export class Scanner {
  private readonly cursor: Cursor;
  private readonly queue: Token[] = [];
  private taken = 0;
  private indent = -1;
  private readonly indents: number[] = [];
  private keyAllowed = true;
  /** The innermost last: one for the block context, and one for each flow collection. */
  private readonly keys: (SimpleKey | undefined)[] = [undefined];
  /** The level in `keys` by the number of the token the key begins with. */
  private readonly levels = new Map<number, number>();

  constructor(text: string) {
    this.cursor = new Cursor(text);
  }

  /** The token at the head. */
  peek(): Token {
    while (this.queue.length <= lookahead || this.headMayBeKey()) this.fetch();
    const [head] = this.queue;
    if (!head) throw new Error('unreachable: a token was just fetched');
    return head;
  }

  /** Takes the token at the head. */
  take(): Token {
    const token = this.peek();
    this.queue.shift();
    this.taken++;
    return token;
  }

  private get inFlow(): boolean {
    return this.keys.length > 1;
  }

  private headMayBeKey(): boolean {
    const level = this.levels.get(this.taken);
    return level !== undefined && this.keyStillPossible(level);
  }

  /** A key without `?` ends on its line and within 1,024 characters. */
  private keyStillPossible(level: number): boolean {
    const key = this.keys[level];
    if (!key) return false;
    if (key.mark.line >= this.cursor.line && key.mark.index + maxKeyLength >= this.cursor.index) return true;
    if (key.required) this.cursor.fail("could not find expected ':'", key.mark);
    this.forgetKey(level);
    return false;
  }

  private forgetKey(level: number): void {
    const key = this.keys[level];
    if (key) this.levels.delete(key.token);
    this.keys[level] = undefined;
  }

  private saveKey(): void {
    const required = !this.inFlow && this.indent === this.cursor.column;
    if (!this.keyAllowed) return;
    this.dropKey();
    const token = this.taken + this.queue.length;
    this.keys[this.keys.length - 1] = { required, token, mark: this.cursor.mark };
    this.levels.set(token, this.keys.length - 1);
  }

  private dropKey(): void {
    const key = this.keys.at(-1);
    if (key?.required) this.cursor.fail("could not find expected ':'", key.mark);
    this.forgetKey(this.keys.length - 1);
  }

  private push(kind: TokenKind, start: Mark = this.cursor.mark): void {
    this.queue.push({ kind, start });
  }

  /** Opens a block collection where the column is deeper than the collection so far. */
  private rollIndent(column: number, kind: TokenKind, mark: Mark, token?: number): void {
    if (this.inFlow || this.indent >= column) return;
    this.indents.push(this.indent);
    this.indent = column;
    if (this.indents.length > maxDepth) this.cursor.fail(`exceeded max depth of ${maxDepth}`, this.keys.at(-1)?.mark);
    if (token === undefined) this.push(kind, mark);
    else this.queue.splice(token - this.taken, 0, { kind, start: mark });
  }

  private unrollIndent(column: number, mark: Mark): void {
    if (this.inFlow) return;
    while (this.indent > column) {
      this.push('block-end', mark);
      this.indent = this.indents.pop() ?? -1;
    }
  }

  private fetch(): void {
    const { cursor } = this;
    const before = cursor.mark;
    this.skipToToken();
    this.unrollIndent(cursor.column, before);
    if (Number.isNaN(cursor.peek())) return this.fetchEnd();
    if (cursor.column === 0 && cursor.sees('%')) return this.fetchDirective();
    if (cursor.atDocumentMarker) return this.fetchDocumentMarker();
    this.fetchContent(cursor.text.charAt(cursor.index));
  }

  private skipToToken(): void {
    const { cursor } = this;
    for (;;) {
      if (cursor.column === 0 && cursor.sees('\ufeff')) cursor.skip();
      while (cursor.peek() === space || ((this.inFlow || !this.keyAllowed) && cursor.peek() === tab)) cursor.skip();
      if (cursor.sees('#')) cursor.skipToBreak();
      if (!isBreak(cursor.peek())) return;
      cursor.skipBreak();
      if (!this.inFlow) this.keyAllowed = true;
    }
  }

  private fetchEnd(): void {
    const { cursor } = this;
    if (cursor.column !== 0) {
      cursor.column = 0;
      cursor.line++;
    }
    this.unrollIndent(-1, cursor.mark);
    this.dropKey();
    this.keyAllowed = false;
    this.push('stream-end');
  }

  private fetchDirective(): void {
    this.unrollIndent(-1, this.cursor.mark);
    this.dropKey();
    this.keyAllowed = false;
    this.queue.push(scanDirective(this.cursor));
  }

  private fetchDocumentMarker(): void {
    this.unrollIndent(-1, this.cursor.mark);
    this.dropKey();
    this.keyAllowed = false;
    this.push(this.cursor.sees('-') ? 'document-start' : 'document-end');
    this.cursor.skip(3);
  }

  private fetchContent(letter: string): void {
    const { cursor } = this;
    const beforeBlank = isBlankOrEnd(cursor.peek(1));
    switch (letter) {
      case '[':
      case '{':
        return this.fetchFlowStart(letter === '[' ? 'flow-sequence-start' : 'flow-mapping-start');
      case ']':
      case '}':
        return this.fetchFlowEnd(letter === ']' ? 'flow-sequence-end' : 'flow-mapping-end');
      case ',':
        this.dropKey();
        this.keyAllowed = true;
        return this.indicator('flow-entry');
      case '-':
        if (beforeBlank) return this.fetchBlockEntry();
        break;
      case '?':
        if (this.inFlow || beforeBlank) return this.fetchKey();
        break;
      case ':':
        if (this.inFlow || beforeBlank) return this.fetchValue();
        break;
      case '*':
      case '&':
        return this.property(() => scanAnchor(cursor, letter === '*' ? 'alias' : 'anchor'));
      case '!':
        return this.property(() => scanTag(cursor));
      case '|':
      case '>':
        if (!this.inFlow) return this.fetchBlockScalar();
        break;
      case "'":
      case '"':
        return this.fetchScalar(() => scanQuoted(cursor, letter));
    }
    this.fetchPlain(letter);
  }

  private indicator(kind: TokenKind): void {
    this.push(kind);
    this.cursor.skip();
  }

  private fetchFlowStart(kind: TokenKind): void {
    this.saveKey();
    this.keys.push(undefined);
    if (this.keys.length > maxDepth + 1) this.cursor.fail(`exceeded max depth of ${maxDepth}`, this.cursor.mark);
    this.keyAllowed = true;
    this.indicator(kind);
  }

  private fetchFlowEnd(kind: TokenKind): void {
    this.dropKey();
    if (this.inFlow) this.keys.pop();
    this.keyAllowed = false;
    this.indicator(kind);
  }

  private fetchBlockEntry(): void {
    if (!this.inFlow) {
      if (!this.keyAllowed) this.cursor.fail('block sequence entries are not allowed in this context', this.cursor.mark);
      this.rollIndent(this.cursor.column, 'block-sequence-start', this.cursor.mark);
    }
    this.dropKey();
    this.keyAllowed = true;
    this.indicator('block-entry');
  }

  private fetchKey(): void {
    if (!this.inFlow) {
      if (!this.keyAllowed) this.cursor.fail('mapping keys are not allowed in this context', this.cursor.mark);
      this.rollIndent(this.cursor.column, 'block-mapping-start', this.cursor.mark);
    }
    this.dropKey();
    this.keyAllowed = !this.inFlow;
    this.indicator('key');
  }

  private fetchValue(): void {
    const level = this.keys.length - 1;
    const key = this.keyStillPossible(level) ? this.keys[level] : undefined;
    if (key) {
      this.queue.splice(key.token - this.taken, 0, { kind: 'key', start: key.mark });
      this.rollIndent(key.mark.column, 'block-mapping-start', key.mark, key.token);
      this.forgetKey(level);
      this.keyAllowed = false;
    } else {
      if (!this.inFlow) {
        if (!this.keyAllowed) this.cursor.fail('mapping values are not allowed in this context', this.cursor.mark);
        this.rollIndent(this.cursor.column, 'block-mapping-start', this.cursor.mark);
      }
      this.keyAllowed = !this.inFlow;
    }
    this.indicator('value');
  }

  private property(scan: () => Property): void {
    this.saveKey();
    this.keyAllowed = false;
    this.queue.push(scan());
  }

  private fetchScalar(scan: () => void): void {
    this.saveKey();
    this.keyAllowed = false;
    const start = this.cursor.mark;
    scan();
    this.push('scalar', start);
  }

  private fetchBlockScalar(): void {
    this.dropKey();
    this.keyAllowed = true;
    const start = this.cursor.mark;
    scanBlock(this.cursor, this.indent);
    this.push('scalar', start);
  }

  private fetchPlain(letter: string): void {
    const { cursor } = this;
    const next = cursor.peek(1);
    const starts =
      (!isBlankOrEnd(cursor.peek()) && !notPlainStart.includes(letter)) ||
      (letter === '-' && !isBlank(next)) ||
      (!this.inFlow && (letter === '?' || letter === ':') && !isBlankOrEnd(next));
    if (!starts) cursor.fail('found character that cannot start any token', cursor.mark);
    this.fetchScalar(() => {
      if (scanPlain(cursor, this.indent + 1, this.inFlow)) this.keyAllowed = true;
    });
  }
}
