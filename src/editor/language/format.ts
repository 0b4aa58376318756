import { formatText } from '../../language/language.ts';
import { formatCommand } from '#words/language/structure';
import { MessageController } from 'monaco-editor/editor/contrib/message/browser/messageController';
import { butane } from '../monaco/languages.ts';
import { editor, KeyCode, KeyMod } from '../monaco/monaco.ts';
import { askedAt, rangeIn } from './known-texts.ts';

/** Formats the text, or the lines that are selected, when asked for: by key, in the context menu, among the editor's commands. */
export function addFormat(): void {
  editor.addEditorAction({
    id: 'bunsen.format',
    label: formatCommand,
    keybindings: [KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF],
    precondition: `editorLangId == ${butane} && !editorReadonly`,
    contextMenuGroupId: '1_modification',
    run(view) {
      const model = view.getModel();
      const selection = view.getSelection();
      const asked = model && selection ? askedAt(model, selection.getStartPosition()) : undefined;
      if (!asked || !selection) return;
      const { known, lines, parsed, offset } = asked;
      const formatted = formatText(
        parsed,
        selection.isEmpty() ? undefined : { start: offset, end: lines.offsetAt(selection.getEndPosition()) },
      );
      if (!formatted.ok) {
        MessageController.get(view)?.showMessage(formatted.reason, selection.getPosition());
        return;
      }
      const edits = formatted.changes.map(({ offset: from, length, text }) => ({
        range: rangeIn(lines, { start: from, end: from + length }),
        text,
        forceMoveMarkers: true,
      }));
      known.asOneStep(() => view.executeEdits('bunsen', edits));
    },
  });
}
