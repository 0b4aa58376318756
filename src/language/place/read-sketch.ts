import { afterBreak, lineEnd, lineStart } from '../../core/document/text-lines.ts';
import { endsWord, isComment, isDash, isMarkLine, keyAt, keyTextOf, plainEnd, skipGap, skipProperties, trimGap } from './line-shape.ts';
import { blockSpan, flowEnd, quotesEnd } from './read-value.ts';
import type { Entry, Sketch, Span } from './sketch.ts';

/**
 * Reads what the indentation of a text says, in one pass. `isYaml` says that the reader takes the text: then quotes,
 * brackets and plain values go on as far as YAML has it. Otherwise they end where a line looks like a key again.
 */
export const readSketch = (text: string, isYaml: boolean): Sketch => new SketchReader(text, isYaml).run();

class SketchReader {
  private readonly text: string;
  private readonly isYaml: boolean;
  private readonly root: Entry;
  private readonly spans: Span[] = [];
  /** The entries that a further line may stand in, from the root down. */
  private readonly open: Entry[];
  private at: number;
  private lineStart = 0;
  private begin = 0;
  private end: number;
  /** What may go on in the next line. */
  private last: Entry;

  constructor(text: string, isYaml: boolean) {
    this.text = text;
    this.isYaml = isYaml;
    this.at = lineStart(text, 0);
    this.end = text.length;
    this.root = { kind: 'root', key: '', column: -1, start: 0, keyEnd: 0, markEnd: 0, value: undefined, parent: undefined, children: [] };
    this.open = [this.root];
    this.last = this.root;
  }

  run(): Sketch {
    while (this.at < this.end) this.line();
    return { text: this.text, root: this.root, spans: this.spans, begin: this.begin, end: this.end };
  }

  private line(): void {
    const { text } = this;
    this.lineStart = this.at;
    const end = lineEnd(text, this.at);
    let first = skipGap(text, this.at, end);
    this.at = afterBreak(text, end);
    if (first === end) return;
    if (text[first] === '#') return this.comment(first, end);
    if (first === this.lineStart) {
      if (isMarkLine(text, first)) {
        if (text[first] === '.' || this.root.children.length > 0 || this.root.value) {
          this.end = first;
          return;
        }
        this.begin = first;
        first = skipGap(text, first + 3, end);
        if (first === end) return;
      } else if (text[first] === '%' && this.root.children.length === 0) return;
    }
    if (this.goesOn(first, end)) return;
    this.entries(first, end);
  }

  /** Whether a line goes on with a plain value above it. */
  private goesOn(first: number, end: number): boolean {
    const { text, last } = this;
    if (last.value?.kind !== 'plain' || first - this.lineStart <= last.column || this.spans.at(-1) !== last.value) return false;
    if (!this.isYaml && (isDash(text, first) || keyAt(text, first, end))) return false;
    last.value.end = plainEnd(text, first, end);
    this.commentBehind(last.value.end, end);
    return true;
  }

  /** Reads the dashes of a line, then its key or what else there is. */
  private entries(first: number, end: number): void {
    const { text } = this;
    let at = first;
    while (isDash(text, at) || (text[at] === '?' && endsWord(text, at + 1))) {
      this.push(text[at] === '-' ? 'item' : 'key', at, at + (text[at] === '-' ? 0 : 1), at + 1, '');
      at = skipGap(text, at + 1, end);
      if (at === end || isComment(text, at)) return this.commentBehind(at, end);
    }
    const content = skipProperties(text, at, end);
    const key = keyAt(text, content, end);
    if (!key) return content < end && !isComment(text, content) ? this.value(content, end) : this.commentBehind(content, end);
    this.push('key', at, key.end, key.colon + 1, keyTextOf(text.slice(content, key.end)));
    this.valueOf(this.last, skipProperties(text, skipGap(text, key.colon + 1, end), end), end);
  }

  /** Reads what stands on a line without a key: a value of the dash before it or of a key above, or a key that has no colon yet. */
  private value(at: number, end: number): void {
    const column = at - this.lineStart;
    const above = this.open.findLast((entry) => entry.column < column) ?? this.root;
    const isItem = this.last.start >= this.lineStart && this.last.kind === 'item';
    if (isItem || (!above.value && above.children.length === 0)) return this.valueOf(isItem ? this.last : above, at, end);
    const behind = plainEnd(this.text, at, end);
    this.push('word', at, behind, behind, this.text.slice(at, behind));
    this.commentBehind(behind, end);
  }

  private valueOf(entry: Entry, at: number, end: number): void {
    this.last = entry;
    const { text } = this;
    const behind = this.spans.length;
    if (at >= end || isComment(text, at)) return this.commentBehind(at, end);
    const first = text[at] ?? '';
    const header = first === '|' || first === '>' ? /^[|>][-+\d]*(?=[ \t]*(?:[ \t]#|$))/.exec(text.slice(at, end)) : undefined;
    if (header) {
      entry.value = blockSpan(text, at, at + header[0].length, end, entry.column);
      this.at = Math.max(this.at, afterBreak(text, lineEnd(text, entry.value.end)));
    } else if (first === '"' || first === "'")
      entry.value = { kind: 'quoted', start: at, ...quotesEnd(text, at, entry.column, this.isYaml) };
    else if (first === '[' || first === '{') entry.value = { kind: 'flow', start: at, ...flowEnd(text, at, entry.column, this.isYaml) };
    else entry.value = { kind: first === '*' ? 'alias' : 'plain', start: at, end: plainEnd(text, at, end) };
    this.spans.splice(behind, 0, entry.value);
    if (header) return;
    const lastEnd = lineEnd(text, entry.value.end);
    this.at = Math.max(this.at, afterBreak(text, lastEnd));
    this.commentBehind(entry.value.end, lastEnd);
  }

  private push(kind: 'key' | 'item' | 'word', start: number, keyEnd: number, markEnd: number, key: string): void {
    const column = start - this.lineStart;
    const { open } = this;
    while ((open.at(-1)?.column ?? -1) > column) open.pop();
    // A dash may stand under the key of its list, and a key never stands in a dash above it.
    while (open.at(-1)?.column === column && !(kind === 'item' && open.at(-1)?.kind !== 'item')) open.pop();
    const parent = open.at(-1) ?? this.root;
    const entry: Entry = { kind, key, column, start, keyEnd, markEnd, value: undefined, parent, children: [] };
    parent.children.push(entry);
    open.push(entry);
    this.last = entry;
  }

  private commentBehind(at: number, end: number): void {
    const start = skipGap(this.text, at, end);
    if (start < end && isComment(this.text, start)) this.comment(start, end);
  }

  private comment(start: number, end: number): void {
    this.spans.push({ kind: 'comment', start, end: trimGap(this.text, start, end) });
  }
}
