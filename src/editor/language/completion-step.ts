import type { editor } from '../monaco/monaco.ts';

/** The part of Monaco's controller of completions that is used. */
interface SuggestController extends editor.IEditorContribution {
  /** Fires just before a completion is inserted, which is then done at once. */
  onWillInsertSuggestItem(listener: () => void): { dispose(): void };
}

/** Says when a completion is being inserted, which is one undo step. Returns what ends it. */
export function stepOfCompletions(view: editor.ICodeEditor, mark: (isStep: boolean) => void): () => void {
  const controller = view.getContribution<SuggestController>('editor.contrib.suggestController');
  const listener = controller?.onWillInsertSuggestItem(() => {
    mark(true);
    queueMicrotask(() => mark(false));
  });
  return () => listener?.dispose();
}
