/** A position while reading; line and column are zero-based, the column in characters. */
export interface Mark {
  /** In UTF-16 units. */
  offset: number;
  line: number;
  column: number;
}

const copyOf = ({ offset, line, column }: Mark): Mark => ({ offset, line, column });

/** The part of the reader that gave up; go-yaml counts the lines of its parser's errors from zero. */
export type Stage = 'reader' | 'scanner' | 'parser' | 'alias';

/** Every reason why go-yaml refuses a text. */
export type FailureCode =
  | 'alias-unknown'
  | 'anchor-name'
  | 'block-header'
  | 'block-indent-tab'
  | 'block-indent-zero'
  | 'character-forbidden'
  | 'directive-end'
  | 'directive-name'
  | 'directive-unknown'
  | 'document-in-quotes'
  | 'document-start'
  | 'duplicate-tag-directive'
  | 'duplicate-version-directive'
  | 'escape-hex'
  | 'escape-range'
  | 'escape-unknown'
  | 'flow-list-end'
  | 'flow-mapping-end'
  | 'item-misplaced'
  | 'item-missing'
  | 'key-misplaced'
  | 'key-missing'
  | 'key-without-colon'
  | 'node-missing'
  | 'plain-tab'
  | 'quote-open'
  | 'tag-end'
  | 'tag-handle'
  | 'tag-undefined'
  | 'tag-uri'
  | 'token-unknown'
  | 'too-deep'
  | 'too-many'
  | 'value-misplaced'
  | 'version-number'
  | 'version-unknown';

/** Thrown inside the reader where go-yaml refuses a text, and caught by `readYaml`; it never gets out. */
export class ReadFailure extends Error {
  readonly stage: Stage;
  readonly code: FailureCode;
  /** Where the reader was. */
  readonly problem: Mark;
  /** Where the thing it was reading begins, if go-yaml remembers that. */
  readonly context: Mark | undefined;
  /** The subject of the failure: the name of an alias. */
  readonly subject: string;

  constructor(stage: Stage, code: FailureCode, problem: Mark, context?: Mark, subject = '') {
    super(code);
    this.stage = stage;
    this.code = code;
    // Tokens are positions too, and are reused.
    this.problem = copyOf(problem);
    this.context = context && copyOf(context);
    this.subject = subject;
  }

  /** The 1-based line that go-yaml names, which may be where the surrounding collection begins; undefined where it names none. */
  get namedLine(): number | undefined {
    if (this.stage === 'reader' || this.stage === 'alias') return undefined;
    const line = this.context?.line || this.problem.line;
    if (line === 0) return undefined;
    return this.stage === 'scanner' ? line + 1 : line;
  }
}
