import type { LinkedPane, LinkedPanes, Side } from './linked-panes.ts';
import type { editor } from './monaco/monaco.ts';

/** Makes an editor one of two linked panes, until the returned function is called. */
export function linkPane(view: editor.IStandaloneCodeEditor, side: Side, panes: LinkedPanes): () => void {
  const marks = view.createDecorationsCollection();
  const isSeen = ({ from, to }: { from: number; to: number }) =>
    view.getVisibleRanges().some(({ startLineNumber, endLineNumber }) => from <= endLineNumber && to >= startLineNumber);
  const pane: LinkedPane = {
    line: () => view.getPosition()?.lineNumber ?? 1,
    textOf: (line) => {
      const model = view.getModel();
      return model && line <= model.getLineCount() ? model.getLineContent(line) : '';
    },
    mark(lines, reveal) {
      marks.set(
        lines.map(({ from, to }) => ({
          range: { startLineNumber: from, startColumn: 1, endLineNumber: to, endColumn: 1 },
          options: { isWholeLine: true, className: 'bn-linked', linesDecorationsClassName: 'bn-linked-edge' },
        })),
      );
      const [first] = lines;
      if (reveal && first && !view.hasWidgetFocus() && !lines.some(isSeen)) view.revealLineNearTop(first.from);
    },
    goTo(line) {
      view.layout();
      view.setPosition({ lineNumber: line, column: view.getModel()?.getLineFirstNonWhitespaceColumn(line) || 1 });
      view.revealLineInCenterIfOutsideViewport(line);
      view.focus();
    },
  };
  let line = pane.line();
  const caret = view.onDidChangeCursorPosition(({ position }) => {
    if (position.lineNumber === line) return;
    line = position.lineNumber;
    // The result has no caret of its own until the user puts it there.
    if (side === 'source' || view.hasWidgetFocus()) panes.moved(side);
  });
  const focus = view.onDidFocusEditorWidget(() => panes.moved(side));
  let height = view.getLayoutInfo().height;
  const layout = view.onDidLayoutChange((info) => {
    // In a hidden pane nothing can be scrolled into view.
    if (height < 10 && info.height >= 10) panes.show(true);
    height = info.height;
  });
  const remove = panes.add(side, pane);
  return () => {
    for (const listener of [caret, focus, layout]) listener.dispose();
    remove();
  };
}
