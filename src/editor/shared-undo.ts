import { RedoCommand, UndoCommand } from 'monaco-editor/editor/browser/editorExtensions';
import type { editor } from './monaco/monaco.ts';
import type { SharedHistory } from './types.ts';

/**
 * Redirects undo and redo of one editor, however the user invokes them (keys, menus, commands).
 * Returns a function that restores Monaco's own.
 */
export function shareUndo(view: editor.ICodeEditor, history: SharedHistory): () => void {
  // Above Monaco's own, which has priority 10000 and answers when the text has the focus, too.
  const priority = 20000;
  const when = (run: () => void) => () => {
    if (!view.hasTextFocus()) return false;
    run();
    return true;
  };
  const undo = UndoCommand.addImplementation(priority, 'bunsen', when(history.undo));
  const redo = RedoCommand.addImplementation(priority, 'bunsen', when(history.redo));
  return () => {
    undo.dispose();
    redo.dispose();
  };
}
