import { parseCached } from '../../store/text/parse-cache.ts';
import type { Finding } from '../../core/report/finding.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import type { Range, Task } from '../../language/language.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import type { editor, IRange } from '../monaco/monaco.ts';
import type { LineMap, Position } from '../text/line-map.ts';

/** A Butane text in an editor, with what the language features go by. */
export interface KnownText {
  /** The true text, of which the model may show other line ends. */
  lines(): LineMap;
  /** What is said of the text as it is; nothing while it is checked anew. */
  findings(): readonly Finding[];
  /** What the text may embed. */
  files(): LocalFiles;
  /** What can be begun with or added as a whole. */
  tasks: readonly Task[];
  /** Makes changes of the text that are one undo step, whatever was typed before. */
  asOneStep(run: () => void): void;
}

const texts = new WeakMap<editor.ITextModel, KnownText>();

/** Lets the language features answer for a model, for as long as there is one. */
export const know = (model: editor.ITextModel, text: KnownText): void => void texts.set(model, text);

/** The text that a model shows; undefined for a model of which nothing is known. */
export const knownText = (model: editor.ITextModel): KnownText | undefined => texts.get(model);

/** A known text at a position, as the language features are asked. */
export interface Asked {
  known: KnownText;
  lines: LineMap;
  parsed: ParsedText;
  offset: number;
}

/** What to ask the language features with at a position; undefined for a model of which nothing is known. */
export function askedAt(model: editor.ITextModel, position: Position): Asked | undefined {
  const known = texts.get(model);
  if (!known) return undefined;
  const lines = known.lines();
  return { known, lines, parsed: parseCached(lines), offset: lines.offsetAt(position) };
}

/** A range of a text as Monaco counts. */
export function rangeIn(lines: LineMap, { start, end }: Range): IRange {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return { startLineNumber: from.lineNumber, startColumn: from.column, endLineNumber: to.lineNumber, endColumn: to.column };
}
