import { commonOptions } from './monaco/editor-options.ts';
import { editor } from './monaco/monaco.ts';
import { renewWorker } from './monaco-worker.ts';
import { TextMirror } from './text/text-mirror.ts';
import type { DiffViewer, DiffViewerOptions } from './types.ts';

/** Milliseconds after which a comparison takes too long. */
const overdueAfter = 5000;

/** Shows how two Butane texts differ, read-only: side by side where there is room, else one below the other. */
export function createDiffViewer(element: HTMLElement, { beforeLabel, afterLabel, onCompared, onOverdue }: DiffViewerOptions): DiffViewer {
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const before = new TextMirror('', 'yaml');
  const after = new TextMirror('', 'yaml');
  const view = editor.createDiffEditor(element, {
    ...commonOptions(afterLabel),
    readOnly: true,
    domReadOnly: true,
    folding: false,
    hideUnchangedRegions: { enabled: true },
    ignoreTrimWhitespace: false,
    maxComputationTime: 1000, // where there is no worker, the page waits for it
    renderGutterMenu: false,
    renderMarginRevertIcon: false,
    renderOverviewRuler: false,
    renderSideBySideInlineBreakpoint: 700,
    wordWrap: 'on',
  });
  keepNamed(view.getOriginalEditor(), beforeLabel);
  keepNamed(view.getModifiedEditor(), afterLabel);
  const compared = view.onDidUpdateDiff(() => {
    clearTimeout(overdue);
    onCompared(
      (view.getLineChanges() ?? []).reduce(
        (lines, change) =>
          lines +
          Math.max(
            linesIn(change.originalStartLineNumber, change.originalEndLineNumber),
            linesIn(change.modifiedStartLineNumber, change.modifiedEndLineNumber),
          ),
        0,
      ),
    );
  });
  // A view model that Monaco makes for itself is never disposed of: a comparison under way would miss the texts, and throw.
  let viewModel: editor.IDiffEditorViewModel | undefined;
  const show = (former: string, present: string) => {
    // Which lines are folded away is determined once for the models that are set.
    view.setModel(null);
    viewModel?.dispose();
    before.write(former);
    after.write(present);
    clearTimeout(overdue);
    overdue = setTimeout(onOverdue, overdueAfter);
    viewModel = view.createViewModel({ original: before.model, modified: after.model });
    view.setModel(viewModel);
  };
  return {
    show,
    retry() {
      renewWorker();
      show(before.lines.text, after.lines.text);
    },
    dispose() {
      clearTimeout(overdue);
      compared.dispose();
      view.dispose();
      viewModel?.dispose();
      before.dispose();
      after.dispose();
    },
  };
}

/** Gives one side its accessible name. The diff editor's own options for that are lost whenever it lays itself out again. */
function keepNamed(side: editor.ICodeEditor, ariaLabel: string): void {
  const name = () => {
    if (side.getOption(editor.EditorOption.ariaLabel) !== ariaLabel) side.updateOptions({ ariaLabel });
  };
  side.onDidChangeConfiguration(name);
  name();
}

/** Lines from one to another; the end is 0 where there are none. */
const linesIn = (start: number, end: number): number => (end === 0 ? 0 : end - start + 1);
