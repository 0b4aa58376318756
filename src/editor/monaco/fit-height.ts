import { editor } from './monaco.ts';

/** The fewest and the most lines that are shown. */
const minLines = 4;
const maxLines = 24;

/** Makes an element's height follow the text of the editor in it, within limits. It stays as it is once the user has changed it. */
export function fitHeight(view: editor.ICodeEditor, element: HTMLElement): void {
  const line = view.getOption(editor.EditorOption.lineHeight);
  const { top, bottom } = view.getOption(editor.EditorOption.padding);
  // The frame's own height, above and below.
  const frame = element.offsetHeight - element.clientHeight;
  const heightOf = (lines: number) => lines * line + top + bottom + frame;
  let given: string | undefined;
  const fit = () => {
    if (given !== undefined && element.style.height !== given) return;
    element.style.height = `${Math.min(Math.max(view.getContentHeight() + frame, heightOf(minLines)), heightOf(maxLines))}px`;
    given = element.style.height;
  };
  view.onDidContentSizeChange(fit);
  fit();
}
