import { pasteAt, pasteForeignLineAt, pasteLineAt } from '../../language/language.ts';
import { editor } from '../monaco/monaco.ts';
import { askedAt } from './known-texts.ts';
import { makeEdit } from './make-edit.ts';

/** Has what is pasted into a Butane text indented to where it lands, on the whole page. */
export function bindPaste(): void {
  // Before Monaco's own, which stands further in.
  document.addEventListener('paste', onPaste, true);
}

function onPaste(event: ClipboardEvent): void {
  const view = editor.getEditors().find((one) => one.hasTextFocus());
  const model = view?.getModel();
  const [selection, ...others] = view?.getSelections() ?? [];
  const { clipboardData: data } = event;
  if (!view || !model || !selection || others.length > 0 || !data) return;
  const asked = askedAt(model, selection.getStartPosition());
  if (!asked) return;
  const { known, lines, parsed, offset } = asked;
  const pasted = data.getData('text/plain');
  const isCaret = selection.isEmpty();
  const edit =
    isCaret && isWholeLine(data)
      ? pasteLineAt(parsed, offset, pasted)
      : (pasteAt(parsed, { start: offset, end: lines.offsetAt(selection.getEndPosition()) }, pasted) ??
        (isCaret ? pasteForeignLineAt(parsed, offset, pasted) : undefined));
  if (!edit) return;
  event.preventDefault();
  event.stopPropagation();
  makeEdit(view, known, edit);
}

/** Whether it was copied without a selection: such a line goes above that of the caret. */
const isWholeLine = (data: DataTransfer): boolean => /"isFromEmptySelection":true/.test(data.getData('vscode-editor-data'));
