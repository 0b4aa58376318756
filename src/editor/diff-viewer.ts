import { commonOptions } from './editor-options.ts';
import { editor } from './monaco.ts';
import { TextMirror } from './text-mirror.ts';
import type { DiffViewer, DiffViewerOptions } from './types.ts';

/** Shows how two Butane texts differ, read-only: side by side where there is room, else one below the other. */
export function createDiffViewer(element: HTMLElement, { beforeLabel, afterLabel, onCompared }: DiffViewerOptions): DiffViewer {
  const before = new TextMirror('', 'yaml');
  const after = new TextMirror('', 'yaml');
  const view = editor.createDiffEditor(element, {
    ...commonOptions(afterLabel),
    originalAriaLabel: beforeLabel,
    modifiedAriaLabel: afterLabel,
    readOnly: true,
    domReadOnly: true,
    folding: false,
    hideUnchangedRegions: { enabled: true },
    ignoreTrimWhitespace: false,
    lineDecorationsWidth: 4,
    lineNumbersMinChars: 3,
    renderGutterMenu: false,
    renderMarginRevertIcon: false,
    renderOverviewRuler: false,
    renderSideBySideInlineBreakpoint: 700,
    wordWrap: 'on',
  });
  view.setModel({ original: before.model, modified: after.model });
  const compared = view.onDidUpdateDiff(() => onCompared((view.getLineChanges() ?? []).reduce((lines, change) =>
    lines + Math.max(linesIn(change.originalStartLineNumber, change.originalEndLineNumber), linesIn(change.modifiedStartLineNumber, change.modifiedEndLineNumber)), 0)));
  return {
    show(former, present) {
      before.write(former);
      after.write(present);
    },
    dispose() {
      compared.dispose();
      view.dispose();
      before.dispose();
      after.dispose();
    },
  };
}

/** Lines from one to another; the end is 0 where there are none. */
const linesIn = (start: number, end: number): number => (end === 0 ? 0 : end - start + 1);
