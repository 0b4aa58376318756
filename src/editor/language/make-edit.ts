import type { TextEdit } from '../../language/language.ts';
import { Selection, type editor } from '../monaco/monaco.ts';
import { endOfInserted } from '../text/text-changes.ts';
import { rangeIn, type KnownText } from './known-texts.ts';

/** Makes an edit in an editor, as one undo step, and puts the caret where it belongs then. */
export function makeEdit(view: editor.ICodeEditor, known: KnownText, { start, end, insert, caret }: TextEdit): void {
  const range = rangeIn(known.lines(), { start, end });
  const { lineNumber, column } = endOfInserted({ range, text: insert.slice(0, Math.max(0, caret - start)) });
  known.asOneStep(() =>
    view.executeEdits('bunsen', [{ range, text: insert, forceMoveMarkers: true }], [new Selection(lineNumber, column, lineNumber, column)]),
  );
  view.revealPosition({ lineNumber, column });
}
