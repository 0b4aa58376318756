import { explainFailure, type SyntaxProblem } from './mend/explain-failure.ts';
import { lineStartsOf } from './text/line-starts.ts';
import type { YamlNode } from './tree/node.ts';
import { readYaml, type ReadYaml } from './parse/read-yaml.ts';
import type { ReadFailure } from './text/read-failure.ts';
import type { PaddedText } from './text/padded-text.ts';
import type { Guess, Recovered } from './mend/recover.ts';

/** A text and its first document, as go-yaml reads it. Everything is computed on demand, and once. */
export class ParsedText {
  readonly text: string;
  private readonly read: ReadYaml;
  private readonly guess: ((text: string, read: ReadYaml) => Recovered) | undefined;
  private recovered: Recovered | undefined;
  private explained: SyntaxProblem | undefined;
  private starts: ArrayLike<number> | undefined;

  /** Without `guess`, nothing remains of a text after a failure. */
  constructor(text: string | PaddedText, guess?: (text: string, read: ReadYaml) => Recovered) {
    this.text = typeof text === 'string' ? text : text.text;
    this.read = readYaml(text);
    this.guess = guess;
  }

  /** Why go-yaml refuses the text; undefined where it accepts it. A refused text must not be translated. */
  get problem(): SyntaxProblem | undefined {
    const { failure } = this.read;
    if (failure) this.explained ??= explainFailure(this.text, failure);
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
    return this.read.failure && (this.recovered ??= this.guess?.(this.text, this.read));
  }
}

/** Reads the first document of a text for whoever has no use for one that is not YAML. Never throws. */
export const readText = (text: string | PaddedText): ParsedText => new ParsedText(text);
