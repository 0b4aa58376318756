import type { TextChange } from '../../core/document/edit/apply-edit.ts';
import { lineEndingOf, LineMap } from './line-map.ts';
import { butane } from '../monaco/languages.ts';
import { editor } from '../monaco/monaco.ts';
import { differenceFor, readModelChanges, withoutMark, type ModelChange } from './text-changes.ts';

/**
 * Keeps a model and a true text in step. The text is the truth: line endings of each line and a byte
 * order mark stay in it, though a model has only one kind of ending and no mark. New lines get the ending
 * that most lines have.
 */
export class TextMirror {
  readonly model: editor.ITextModel;
  #lines: LineMap;
  readonly #onChange: (changes: TextChange[]) => void;
  #writing = false;

  /**
   * @param onChange called for what the user changes in the model, once `text` has followed it; the
   * offsets refer to the text before the call
   */
  constructor(text: string, language: string, onChange: (changes: TextChange[]) => void = () => {}) {
    this.model = editor.createModel(text, language);
    this.model.setEOL(sequenceOf(text));
    // What is indented by tabs goes on so; YAML never is.
    if (!isYaml(language)) this.model.detectIndentation(true, 2);
    const { insertSpaces } = this.model.getOptions();
    const keepOptions = () =>
      this.model.updateOptions({
        tabSize: 2,
        indentSize: 2,
        insertSpaces: isYaml(language) || insertSpaces,
        // The editor option of the same purpose comes too late for a model that is made before its editor.
        bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
      });
    keepOptions();
    // Each new editor gives all models the options of Monaco's own.
    this.model.onDidChangeOptions(keepOptions);
    this.#lines = new LineMap(text);
    this.#onChange = onChange;
    this.model.onDidChangeContent((event) => this.#read(event.changes));
  }

  /** The text, with positions in it. */
  get lines(): LineMap {
    return this.#lines;
  }

  /** Makes another text the true one and the model show it; returns what changed in the model. No-op when the text is unchanged. */
  write(text: string): ModelChange | undefined {
    if (text === this.#lines.text) return undefined;
    const change = differenceFor(this.#lines, text);
    this.#lines = new LineMap(text);
    this.#edit(() => {
      if (this.model.getEOL() !== lineEndingOf(text)) this.model.pushEOL(sequenceOf(text));
      if (change) this.#replace(change);
    });
    this.#keepInStep();
    return change;
  }

  dispose(): void {
    this.model.dispose();
  }

  #read(changes: readonly ModelChange[]): void {
    if (this.#writing || changes.length === 0) return;
    for (const step of readModelChanges(this.#lines, changes)) {
      this.#lines = step.lines;
      this.#onChange(step.changes);
    }
    this.#keepInStep();
  }

  /**
   * A model can differ from the text in one way: where the text has a bare CR, and an edit put LF
   * right after it, which turns two line endings into one. The model then takes the text's version.
   */
  #keepInStep(): void {
    const { lineCount, modelLength, text } = this.#lines;
    const length = this.model.getValueLength(editor.EndOfLinePreference.LF);
    if (this.model.getLineCount() === lineCount && length === modelLength) return;
    this.#edit(() => this.#replace({ range: this.model.getFullModelRange(), text: withoutMark(text) }));
  }

  /** On the undo stack of the model, which would otherwise undo older edits at wrong places. */
  #replace({ range, text }: ModelChange): void {
    // Monaco gives lines its own ending, but loses one when a text ends in two bare CRs.
    const lines = text.replace(/\r\n?/g, '\n');
    this.model.pushEditOperations(null, [{ range, text: lines }], () => null);
  }

  #edit(run: () => void): void {
    this.#writing = true;
    try {
      run();
    } finally {
      this.#writing = false;
    }
  }
}

const isYaml = (language: string): boolean => language === 'yaml' || language === butane;

const sequenceOf = (text: string): editor.EndOfLineSequence =>
  lineEndingOf(text) === '\n' ? editor.EndOfLineSequence.LF : editor.EndOfLineSequence.CRLF;
