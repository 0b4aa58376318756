import type { TextEdit } from '../../language/language.ts';
import { Selection, type editor } from '../monaco/monaco.ts';
import { caretAfter } from '../text/caret-after.ts';
import { rangeIn, type KnownText } from './known-texts.ts';

/** Makes an edit in an editor, as one undo step, and puts the caret where it belongs then. */
export function makeEdit(view: editor.ICodeEditor, known: KnownText, edit: TextEdit): void {
  const lines = known.lines();
  const range = rangeIn(lines, edit);
  const { lineNumber, column } = caretAfter(lines, edit);
  known.asOneStep(() =>
    view.executeEdits(
      'bunsen',
      [{ range, text: edit.insert, forceMoveMarkers: true }],
      [new Selection(lineNumber, column, lineNumber, column)],
    ),
  );
  view.revealPosition({ lineNumber, column });
}
