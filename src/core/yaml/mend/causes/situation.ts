import type { Line, Lines } from './lines.ts';
import { markOf } from './named-cause.ts';
import { ReadFailure, type FailureCode } from '../../text/read-failure.ts';
import { Scanner } from '../../scan/scanner.ts';
import type { ScalarStyle } from '../../tree/node.ts';
import type { TokenType } from '../../scan/token.ts';

/** A token read before a failure. */
export interface ReadToken {
  type: TokenType;
  offset: number;
  column: number;
  end: number;
  style: ScalarStyle;
}

/** A block collection that is open at some point. */
export interface OpenBlock {
  kind: 'mapping' | 'list';
  column: number;
  /** The position of its latest key or dash. */
  entry: number;
  /** Whether there are dashes directly under its latest key. */
  dashes: boolean;
}

/** A text and its failure, with what a search for the cause needs. */
export class Situation {
  readonly text: string;
  readonly lines: Lines;
  readonly failure: ReadFailure;
  readonly code: FailureCode;
  /** Where the reader gave up. */
  readonly problem: number;
  /** Where the thing it was reading began. */
  readonly context: number;
  /** The tokens up to a little past the failure. */
  readonly tokens: readonly ReadToken[];
  /** How many of them begin before the failure. */
  readonly before: number;

  constructor(lines: Lines, failure: ReadFailure) {
    const { text } = lines;
    this.text = text;
    this.lines = lines;
    this.failure = failure;
    this.code = failure.code;
    this.problem = Math.min(failure.problem.offset, text.length);
    this.context = Math.min(failure.context?.offset ?? this.problem, text.length);
    this.tokens = scanUpTo(text, this.problem);
    const beyond = this.tokens.findIndex(({ offset, type }) => offset >= this.problem && type !== 'block-end');
    this.before = beyond < 0 ? this.tokens.length : beyond;
  }

  /** Where a person would look first. */
  get place(): number {
    return Math.min(markOf(this.failure).offset, this.text.length);
  }

  /** The line of that place. */
  get line(): Line {
    return this.lines.around(this.place);
  }

  /** The latest scalar before the failure. */
  get scalar(): ReadToken | undefined {
    return this.tokens.findLast(({ type }, index) => type === 'scalar' && index < this.before);
  }

  /** The token at the failure. */
  get token(): ReadToken | undefined {
    return this.tokens[this.before];
  }

  /** The lines that may be to blame, in order: the one with the failure, the one being scanned, and the one where a text begins that reaches the failure. */
  get suspects(): readonly Line[] {
    const { lines, scalar } = this;
    const found = new Set([lines.indexOf(this.problem)]);
    if (this.failure.stage === 'scanner') found.add(lines.indexOf(this.context));
    if (scalar && this.code === 'value-misplaced') found.add(lines.indexOf(scalar.offset));
    return [...found].sort((a, b) => a - b).map((index) => lines.at(index));
  }

  /** The block collections that are open where a line starts, outermost first. */
  openAt(line: Line): readonly OpenBlock[] {
    const open: OpenBlock[] = [];
    let ends = 0;
    let flow = 0;
    for (const { type, offset, column } of this.tokens) {
      if (type === 'block-end') {
        ends++;
        continue;
      }
      // What ends right before the line is still open there.
      if (offset >= line.start) break;
      for (; ends > 0; ends--) open.pop();
      if (type === 'flow-list-start' || type === 'flow-mapping-start') flow++;
      else if (type === 'flow-list-end' || type === 'flow-mapping-end') flow = Math.max(flow - 1, 0);
      if (flow > 0) continue;
      const last = open.at(-1);
      if (type === 'block-list-start') open.push({ kind: 'list', column, entry: offset, dashes: false });
      else if (type === 'block-mapping-start') open.push({ kind: 'mapping', column, entry: offset, dashes: false });
      else if (type === 'key' && last) [last.entry, last.dashes] = [offset, false];
      else if (type === 'item' && last?.kind === 'list') last.entry = offset;
      else if (type === 'item' && last) last.dashes = true;
    }
    return open;
  }

  /** The brackets and braces that are open at an offset, outermost first. */
  bracketsAt(limit: number): readonly ReadToken[] {
    const open: ReadToken[] = [];
    for (const token of this.tokens) {
      if (token.offset >= limit) break;
      if (token.type === 'flow-list-start' || token.type === 'flow-mapping-start') open.push(token);
      else if (token.type === 'flow-list-end' || token.type === 'flow-mapping-end') open.pop();
    }
    return open;
  }
}

/** Up to this many tokens all are kept; beyond that, those far from the failure are thinned out. */
const maxTokens = 200_000;
/** How many of the latest tokens are always kept. */
const latest = 2000;

/**
 * Drops tokens of collections that were closed again, far from the end; of what is still open, keeps where it begins
 * and its latest key or dash. A long text would otherwise take more room as tokens than as a tree.
 */
function thinnedOut(tokens: readonly ReadToken[]): ReadToken[] {
  const open: { start: ReadToken; entry: ReadToken | undefined }[] = [];
  for (const token of tokens.slice(0, -latest)) {
    const { type } = token;
    if (type.endsWith('-start') && type !== 'document-start') open.push({ start: token, entry: undefined });
    else if (type === 'block-end' || type === 'flow-list-end' || type === 'flow-mapping-end') open.pop();
    else if (type === 'key' || type === 'item') {
      const inner = open.at(-1);
      if (inner?.start.type.startsWith('block')) inner.entry = token;
    }
  }
  return [...open.flatMap(({ start, entry }) => (entry ? [start, entry] : [start])), ...tokens.slice(-latest)];
}

/** The tokens up to an offset, and those made along with them. */
function scanUpTo(text: string, limit: number): ReadToken[] {
  const scanner = new Scanner(text, true);
  let tokens: ReadToken[] = [];
  const take = ({ type, offset, column, end, style }: ReadToken): void => {
    tokens.push({ type, offset, column, end, style });
    if (tokens.length > maxTokens) tokens = thinnedOut(tokens);
  };
  try {
    for (;;) {
      const token = scanner.peek();
      take(token);
      if (token.type === 'stream-end' || token.offset > limit) return tokens;
      scanner.skip();
    }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    for (const token of scanner.leftOver()) take(token);
    return tokens;
  }
}
