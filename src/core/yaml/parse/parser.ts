import type { NodeBuilder } from './node-builder.ts';
import type { YamlNode } from '../tree/node.ts';
import { ReadFailure, type FailureCode, type Mark } from '../text/read-failure.ts';
import type { Scanner } from '../scan/scanner.ts';
import type { Token } from '../scan/token.ts';

/** A step of the parser: reads a few tokens, adds to the tree and says what comes next. */
export type State = (parser: Parser) => void;

/** Reads what may stand where a node is expected; see `parseNode`. */
type NodeState = (parser: Parser, block: boolean, indentless: boolean) => void;

/**
 * Makes a tree of tokens, as go-yaml v3's parser and composer do. Its states are those of the grammar;
 * what is open stands on a stack, so that no text is too deep.
 */
export class Parser {
  readonly scanner: Scanner;
  readonly builder: NodeBuilder;
  /** What tag handles stand for in this document. */
  readonly handles = new Map<string, string>();
  /** The tags there were, by their handle and suffix. */
  readonly tags = new Map<string, string>();
  /** A failure that go-yaml goes on behind, to refuse the text all the same. */
  pending: ReadFailure | undefined;
  private state: State | undefined;
  private readonly nodeState: NodeState;
  private readonly states: State[] = [];
  /** Where the open collections begin. */
  private readonly marks: Mark[] = [];

  constructor(scanner: Scanner, builder: NodeBuilder, start: State, nodeState: NodeState) {
    this.scanner = scanner;
    this.builder = builder;
    this.state = start;
    this.nodeState = nodeState;
  }

  /** Reads the first document. Throws a `ReadFailure` where go-yaml refuses the text; what was read until then is in `builder`. */
  parse(): YamlNode | undefined {
    try {
      while (this.state) {
        this.state(this);
        if (this.pending) throw this.pending;
      }
    } catch (error) {
      // Anything but a failure of the reader is a fault of ours.
      if (!(error instanceof ReadFailure)) throw error;
      throw this.scanner.earlierFailure ?? error;
    }
    const late = this.scanner.earlierFailure;
    if (late) throw late;
    return this.builder.root;
  }

  /** Where the next token begins; where the text ends, if there is none. */
  get end(): number {
    return this.scanner.nextOffset;
  }

  /** The next token. */
  peek(): Token {
    return this.scanner.peek();
  }

  skip(): void {
    this.scanner.skip();
  }

  /** Goes on with a state. */
  go(state: State): void {
    this.state = state;
  }

  /** Says which state follows once what comes next is read. */
  push(state: State): void {
    this.states.push(state);
  }

  /** Reads a node, and goes on with a state once it is read. */
  into(then: State, block: boolean, indentless: boolean): void {
    this.states.push(then);
    this.nodeState(this, block, indentless);
  }

  /** Goes on with the state that was pushed last; ends where there is none. */
  pop(): void {
    this.state = this.states.pop();
  }

  /** Ends the reading, as the first document is read. */
  finish(): void {
    this.state = undefined;
  }

  openMark(token: Token): void {
    this.marks.push(token.mark);
  }

  closeMark(): Mark | undefined {
    return this.marks.pop();
  }

  fail(code: FailureCode, problem: Mark, context?: Mark): never {
    // go-yaml keeps what was being read when it failed before.
    throw new ReadFailure('parser', code, problem, context ?? this.pending?.context);
  }
}
