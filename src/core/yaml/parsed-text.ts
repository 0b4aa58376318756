import type { SyntaxProblem } from './mend/syntax-problem.ts';
import { lineStartsOf } from './text/line-starts.ts';
import type { YamlNode } from './tree/node.ts';
import { readYaml, type ReadYaml } from './parse/read-yaml.ts';
import type { ReadFailure } from './text/read-failure.ts';
import type { PaddedText } from './text/padded-text.ts';
import type { Guess, Recovered } from './mend/recover.ts';

/** What is made of a text that is not YAML. */
export interface Mending {
  /** Says why go-yaml refuses it. */
  explain: (text: string, failure: ReadFailure) => SyntaxProblem;
  /** Finds what a person would read in it; without this, nothing remains of it. */
  recover?: (text: string, read: ReadYaml) => Recovered;
}

/** A text and its first document, as go-yaml reads it. Everything is computed on demand, and once. */
export class ParsedText {
  readonly text: string;
  private readonly read: ReadYaml;
  private readonly mending: Mending;
  private recovered: Recovered | undefined;
  private explained: SyntaxProblem | undefined;
  private starts: ArrayLike<number> | undefined;

  constructor(text: string | PaddedText, mending: Mending) {
    this.text = typeof text === 'string' ? text : text.text;
    this.read = readYaml(text);
    this.mending = mending;
  }

  /** Why go-yaml refuses the text; undefined where it accepts it. A refused text must not be translated. */
  get problem(): SyntaxProblem | undefined {
    const { failure } = this.read;
    if (failure) this.explained ??= this.mending.explain(this.text, failure);
    return this.explained;
  }

  /** The document; undefined for a text without content. After a failure it is what remains of it, and partly guessed. */
  get root(): YamlNode | undefined {
    return this.read.failure ? this.recover()?.root : this.read.root;
  }

  /** What was guessed to get a tree after a failure, in the order of the text; empty where the text is YAML. */
  get guesses(): readonly Guess[] {
    return this.recover()?.guesses ?? [];
  }

  /** The offset just after the last token read of the document. */
  get documentEnd(): number {
    return this.read.end;
  }

  /** How deeply collections are nested, as far as the text was read. */
  get depth(): number {
    return this.read.depth;
  }

  /** The offsets at which lines begin, as go-yaml counts lines. */
  get lineStarts(): ArrayLike<number> {
    return (this.starts ??= lineStartsOf(this.text));
  }

  /** Where and why go-yaml stopped, for whoever looks for mends; undefined where it accepts the text. */
  get failure(): ReadFailure | undefined {
    return this.read.failure;
  }

  private recover(): Recovered | undefined {
    return this.read.failure && (this.recovered ??= this.mending.recover?.(this.text, this.read));
  }
}
