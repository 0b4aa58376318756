import { SyntaxFailure, type Mark } from './problem.ts';
import type { Scanner, Token, TokenKind } from './scanner.ts';

type State = () => void;

const isOneOf = (token: Token, ...kinds: TokenKind[]): boolean => kinds.includes(token.kind);

/**
 * Goes through the first document of a token stream by YAML's grammar as go-yaml applies it, and
 * throws a SyntaxFailure where it goes wrong. States are kept on a stack of their own: a text may
 * nest deeper than calls can.
 */
export class Grammar {
  private readonly scanner: Scanner;
  private readonly states: State[] = [];
  private readonly collections: Mark[] = [];
  private readonly handles = new Set(['!', '!!']);
  private readonly anchors = new Set<string>();

  constructor(scanner: Scanner) {
    this.scanner = scanner;
  }

  /** Checks the first document. */
  check(): void {
    if (this.start()) {
      for (let state = this.states.pop(); state; state = this.states.pop()) state();
    }
  }

  private fail(message: string, problem: Mark, context?: Mark): never {
    throw new SyntaxFailure('parser', message, problem, context);
  }

  /** Directives and the start of the document; false where there is none. */
  private start(): boolean {
    let token = this.scanner.peek();
    if (token.kind === 'stream-end') return false;
    if (!isOneOf(token, 'version-directive', 'tag-directive', 'document-start')) {
      this.states.push(() => this.node(true, false));
      return true;
    }
    let versioned = false;
    const named = new Set<string>();
    for (; isOneOf(token, 'version-directive', 'tag-directive'); token = this.scanner.peek()) {
      const { kind, handle = '', compatible } = this.scanner.take();
      if (kind === 'version-directive') {
        if (versioned) this.fail('found duplicate %YAML directive', token.start);
        if (!compatible) this.fail('found incompatible YAML document', token.start);
        versioned = true;
      } else {
        if (named.has(handle)) this.fail('found duplicate %TAG directive', token.start);
        named.add(handle);
        this.handles.add(handle);
      }
    }
    if (token.kind !== 'document-start') this.fail('did not find expected <document start>', token.start);
    this.scanner.take();
    token = this.scanner.peek();
    if (!isOneOf(token, 'version-directive', 'tag-directive', 'document-start', 'document-end', 'stream-end')) {
      this.states.push(() => this.node(true, false));
    }
    return true;
  }

  /** A node; in block context any, in flow context none with indentation. */
  private node(block: boolean, indentless: boolean): void {
    let token = this.scanner.peek();
    if (token.kind === 'alias') return this.alias();
    const { start } = token;
    let decorated = false;
    const seen = new Set<TokenKind>();
    while (isOneOf(token, 'anchor', 'tag') && !seen.has(token.kind)) {
      seen.add(token.kind);
      const { handle, name } = this.scanner.take();
      if (name !== undefined) this.anchors.add(name);
      if (handle && !this.handles.has(handle)) this.fail('found undefined tag handle', token.start, start);
      decorated = true;
      token = this.scanner.peek();
    }
    if (indentless && token.kind === 'block-entry') return void this.states.push(() => this.indentlessEntry());
    switch (token.kind) {
      case 'scalar':
        return void this.scanner.take();
      case 'flow-sequence-start':
        return this.open(() => this.flowSequence(true));
      case 'flow-mapping-start':
        return this.open(() => this.flowMapping(true));
      case 'block-sequence-start':
        if (block) return this.open(() => this.blockSequence());
        break;
      case 'block-mapping-start':
        if (block) return this.open(() => this.blockMapping());
        break;
    }
    if (!decorated) this.fail('did not find expected node content', token.start, start);
  }

  private alias(): void {
    const { name = '', start } = this.scanner.take();
    if (!this.anchors.has(name)) throw new SyntaxFailure('composer', `unknown anchor '${name}' referenced`, start);
  }

  private open(state: State): void {
    this.collections.push(this.scanner.take().start);
    this.states.push(state);
  }

  private close(): void {
    this.collections.pop();
    this.scanner.take();
  }

  /** A node, and what comes after it. */
  private nodeThen(next: State, block: boolean, indentless: boolean): void {
    this.states.push(next);
    this.node(block, indentless);
  }

  private blockSequence(): void {
    const token = this.scanner.peek();
    if (token.kind === 'block-end') return this.close();
    if (token.kind !== 'block-entry') this.fail("did not find expected '-' indicator", token.start, this.collections.at(-1));
    this.scanner.take();
    const again = () => this.blockSequence();
    if (isOneOf(this.scanner.peek(), 'block-entry', 'block-end')) this.states.push(again);
    else this.nodeThen(again, true, false);
  }

  private indentlessEntry(): void {
    if (this.scanner.peek().kind !== 'block-entry') return;
    this.scanner.take();
    const again = () => this.indentlessEntry();
    if (isOneOf(this.scanner.peek(), 'block-entry', 'key', 'value', 'block-end')) this.states.push(again);
    else this.nodeThen(again, true, false);
  }

  private blockMapping(): void {
    const token = this.scanner.peek();
    if (token.kind === 'block-end') return this.close();
    if (token.kind !== 'key') this.fail('did not find expected key', token.start, this.collections.at(-1));
    this.scanner.take();
    const value = () => this.blockValue();
    if (isOneOf(this.scanner.peek(), 'key', 'value', 'block-end')) this.states.push(value);
    else this.nodeThen(value, true, true);
  }

  private blockValue(): void {
    const again = () => this.blockMapping();
    if (this.scanner.peek().kind !== 'value') return void this.states.push(again);
    this.scanner.take();
    if (isOneOf(this.scanner.peek(), 'key', 'value', 'block-end')) this.states.push(again);
    else this.nodeThen(again, true, true);
  }

  private flowSequence(first: boolean): void {
    if (this.scanner.peek().kind === 'flow-sequence-end') return this.close();
    if (!first) this.separator("did not find expected ',' or ']'");
    const token = this.scanner.peek();
    const again = () => this.flowSequence(false);
    if (token.kind === 'key') {
      this.scanner.take();
      this.states.push(again);
      this.pairKey();
    } else if (token.kind === 'flow-sequence-end') this.close();
    else this.nodeThen(again, false, false);
  }

  /** `[key: value]`: a mapping of one pair without braces. */
  private pairKey(): void {
    const value = () => this.flowValue('flow-sequence-end');
    if (!isOneOf(this.scanner.peek(), 'value', 'flow-entry', 'flow-sequence-end')) return this.nodeThen(value, false, false);
    // As go-yaml, which takes the indicator itself for the empty key.
    this.scanner.take();
    this.states.push(value);
  }

  private flowMapping(first: boolean): void {
    if (this.scanner.peek().kind === 'flow-mapping-end') return this.close();
    if (!first) this.separator("did not find expected ',' or '}'");
    const token = this.scanner.peek();
    if (token.kind === 'flow-mapping-end') return this.close();
    this.states.push(() => this.flowMapping(false));
    if (token.kind !== 'key') return this.node(false, false);
    this.scanner.take();
    const value = () => this.flowValue('flow-mapping-end');
    if (isOneOf(this.scanner.peek(), 'value', 'flow-entry', 'flow-mapping-end')) this.states.push(value);
    else this.nodeThen(value, false, false);
  }

  private flowValue(end: TokenKind): void {
    if (this.scanner.peek().kind !== 'value') return;
    this.scanner.take();
    if (!isOneOf(this.scanner.peek(), 'flow-entry', end)) this.node(false, false);
  }

  private separator(missing: string): void {
    const token = this.scanner.peek();
    if (token.kind !== 'flow-entry') this.fail(missing, token.start, this.collections.at(-1));
    this.scanner.take();
  }
}
