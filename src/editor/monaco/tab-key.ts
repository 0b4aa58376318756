import type { editor } from './monaco.ts';

/**
 * Makes Tab indent for those who edit the text, and move the focus on for those who only pass through: until they type or
 * click into the text, and again after Escape. The element shows which, for the hint beside it. Returns a function that ends this.
 */
export function shareTab(view: editor.IStandaloneCodeEditor, element: HTMLElement): () => void {
  const indents = (now: boolean) => {
    view.updateOptions({ tabFocusMode: !now });
    if (now) element.dataset['tab'] = 'indents';
    else delete element.dataset['tab'];
  };
  indents(false);
  const listeners = [
    view.onMouseDown(() => indents(true)),
    view.onDidChangeModelContent(() => {
      if (view.hasTextFocus()) indents(true);
    }),
    view.onKeyDown(({ browserEvent: { key } }) => {
      if (key === 'Escape') indents(false);
    }),
    view.onDidBlurEditorWidget(() => indents(false)),
  ];
  return () => listeners.forEach((listener) => listener.dispose());
}
