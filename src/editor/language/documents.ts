import type { ParsedText } from '../../core/yaml/parse-text.ts';
import type { Range } from '../../language/language.ts';
import type { Task } from '../../language/language.ts';
import type { Finding } from '../../core/report/finding.ts';
import { parseCached } from '../../store/parse-cache.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import type { editor, IRange } from '../monaco/monaco.ts';
import type { LineMap, Position } from '../text/line-map.ts';

/** What a list of completions is like. */
export interface Offer {
  /** Whether any other text may stand there as well. */
  free: boolean;
  /** Whether it comes by itself, behind a sign, before anything of what it offers is typed. */
  early: boolean;
}

/** What the language features know of a model: the text that it shows, and what comes with it. */
export interface ButaneDocument {
  lines: () => LineMap;
  files: () => LocalFiles;
  /** What is said of the text as it is; nothing while it is checked anew. */
  findings: () => readonly Finding[];
  /** What can be begun with or added as a whole. */
  tasks: readonly Task[];
  /** Told what is about to be offered. */
  onOffer: (offer: Offer) => void;
}

const documents = new WeakMap<editor.ITextModel, ButaneDocument>();

/** Has the language features know a model; any other YAML has none of them. */
export function addDocument(model: editor.ITextModel, document: ButaneDocument): void {
  documents.set(model, document);
}

/** A model's text, read, and where a position is in it. */
export interface Spot {
  document: ButaneDocument;
  lines: LineMap;
  parsed: ParsedText;
  offset: number;
}

/** What stands at a position of a model; undefined where the model is not a Butane config. */
export function spotAt(model: editor.ITextModel, position: Position): Spot | undefined {
  const document = documents.get(model);
  if (!document) return undefined;
  const lines = document.lines();
  return { document, lines, parsed: parseCached(lines), offset: lines.offsetAt(position) };
}

/** A range of offsets as Monaco has it. */
export function rangeIn(lines: LineMap, { start, end }: Range): IRange {
  const first = lines.positionAt(start);
  const last = lines.positionAt(end);
  return { startLineNumber: first.lineNumber, startColumn: first.column, endLineNumber: last.lineNumber, endColumn: last.column };
}
