import type { NodeBuilder } from './node-builder.ts';
import type { YamlNode } from '../tree/node.ts';
import { ReadFailure, type FailureCode, type Mark } from '../text/read-failure.ts';
import type { Scanner } from '../scan/scanner.ts';
import type { Token } from '../scan/token.ts';

/** A step of the parser: reads a few tokens, adds to the tree and decides what comes next. */
export type State = (parser: Parser) => void;

/** Reads whatever is allowed where a node is expected; see `parseNode`. */
type NodeState = (parser: Parser, block: boolean, indentless: boolean) => void;

/**
 * Turns tokens into a tree, as go-yaml v3's parser and composer do. Its states are those of the grammar;
 * what is open is on an explicit stack, so that no text is too deep.
 */
export class Parser {
  readonly scanner: Scanner;
  readonly builder: NodeBuilder;
  /** What tag handles stand for in this document. */
  readonly handles = new Map<string, string>();
  /** The tags seen so far, by their handle and suffix. */
  readonly tags = new Map<string, string>();
  /** A failure after which go-yaml reads on, only to refuse the text in the end. */
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

  /** Reads the first document. Throws a `ReadFailure` where go-yaml refuses the text; what was read so far is in `builder`. */
  parse(): YamlNode | undefined {
    try {
      while (this.state) {
        this.state(this);
        if (this.pending) throw this.pending;
      }
    } catch (error) {
      // Anything but a failure of the reader is a bug of ours.
      if (!(error instanceof ReadFailure)) throw error;
      throw this.scanner.earlierFailure ?? error;
    }
    const late = this.scanner.earlierFailure;
    if (late) throw late;
    return this.builder.root;
  }

  /** Where the next token begins; the end of the text if there is none. */
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

  /** Continues with a state. */
  go(state: State): void {
    this.state = state;
  }

  /** Sets the state that follows once what comes next is read. */
  push(state: State): void {
    this.states.push(state);
  }

  /** Reads a node, and continues with a state once it is read. */
  into(then: State, block: boolean, indentless: boolean): void {
    this.states.push(then);
    this.nodeState(this, block, indentless);
  }

  /** Continues with the state that was pushed last; ends where there is none. */
  pop(): void {
    this.state = this.states.pop();
  }

  /** Ends the reading, once the first document is read. */
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
    // go-yaml reports the context of an earlier failure.
    throw new ReadFailure('parser', code, problem, context ?? this.pending?.context);
  }
}
