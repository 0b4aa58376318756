import { parseText } from '../../core/yaml/parse-text.ts';
import { backspaceAt, complete, enterAt, insertText } from '../language.ts';
import { acceptMarked } from './accept.ts';
import { caret } from './marked.ts';

/** Someone who types: characters, completions, Enter and Backspace. */
export class Typist {
  text = '';
  at = 0;

  /** Types characters, without anything that an editor would do by itself. */
  type(typed: string): this {
    this.text = this.text.slice(0, this.at) + typed + this.text.slice(this.at);
    this.at += typed.length;
    return this;
  }

  /** Takes a completion, perhaps after its first letters; the caret goes to the first place it has for one. */
  take(label: string, letters = ''): this {
    this.type(letters);
    const offered = complete({ parsed: parseText(this.text), offset: this.at });
    const taken = offered.find((completion) => completion.label === label);
    if (!taken) throw new Error(`${label} is not offered, but ${offered.map((one) => one.label).join(', ')}\n${this.marked}`);
    const next = acceptMarked(this.text, taken);
    this.at = next.indexOf(caret);
    this.text = next.replace(caret, '');
    // The further places are passed over, as Tab does.
    const { insert, replace } = taken;
    if (insert.some((part) => typeof part !== 'string' && part.stop > 1)) this.at = replace.start + insertText(insert).length;
    return this;
  }

  enter(): this {
    return this.edit(enterAt(parseText(this.text), { start: this.at, end: this.at }));
  }

  backspace(): this {
    const edit = backspaceAt(parseText(this.text), this.at);
    return this.edit(edit ?? { start: this.at - 1, end: this.at, insert: '', caret: this.at - 1 });
  }

  get marked(): string {
    return this.text.slice(0, this.at) + caret + this.text.slice(this.at);
  }

  private edit({ start, end, insert, caret: next }: { start: number; end: number; insert: string; caret: number }): this {
    this.text = this.text.slice(0, start) + insert + this.text.slice(end);
    this.at = next;
    return this;
  }
}
