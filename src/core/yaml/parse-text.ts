import { explainFailure, type SyntaxProblem } from './mend/explain-failure.ts';
import { lineStartsOf } from './text/line-starts.ts';
import type { YamlNode } from './tree/node.ts';
import { readYaml, type ReadYaml } from './parse/read-yaml.ts';
import type { ReadFailure } from './text/read-failure.ts';
import type { PaddedText } from './text/padded-text.ts';
import { recover, type Guess } from './mend/recover.ts';

/** A text and its first document, as go-yaml reads it. Everything is computed on demand, and once. */
export class ParsedText {
  readonly text: string;
  private readonly read: ReadYaml;
  private recovered: { root: YamlNode | undefined; guesses: readonly Guess[] } | undefined;
  private explained: SyntaxProblem | undefined;
  private starts: ArrayLike<number> | undefined;

  constructor(text: string | PaddedText) {
    this.text = typeof text === 'string' ? text : text.text;
    this.read = readYaml(text);
  }

  /** Why go-yaml refuses the text; undefined where it accepts it. A refused text must not be translated. */
  get problem(): SyntaxProblem | undefined {
    const { failure } = this.read;
    if (failure) this.explained ??= explainFailure(this.text, failure);
    return this.explained;
  }

  /** The document; undefined for a text without content. After a failure it is what remains of it, and partly guessed. */
  get root(): YamlNode | undefined {
    return this.read.failure ? this.recover().root : this.read.root;
  }

  /** What was guessed to get a tree after a failure, in the order of the text; empty where the text is YAML. */
  get guesses(): readonly Guess[] {
    return this.read.failure ? this.recover().guesses : [];
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

  private recover(): { root: YamlNode | undefined; guesses: readonly Guess[] } {
    return (this.recovered ??= recover(this.text, this.read));
  }
}

/** Reads the first document of a text; go-yaml reads no further either. Never throws. */
export const parseText = (text: string | PaddedText): ParsedText => new ParsedText(text);
