import { knowUnit } from './language/units.ts';
import { showFindingsInside } from './show-findings-inside.ts';
import { escapeHover } from './monaco/escape-hover.ts';
import { commonOptions } from './monaco/editor-options.ts';
import { fitHeight } from './monaco/fit-height.ts';
import { editor } from './monaco/monaco.ts';
import { shareUndo } from './shared-undo.ts';
import { TextMirror } from './text/text-mirror.ts';
import type { ContentEditor, ContentEditorOptions } from './types.ts';

/** Edits or shows the contents of a unit or a file. */
export function createContentEditor(element: HTMLElement, options: ContentEditorOptions): ContentEditor {
  const { embedded, history, onChange } = options;
  const mirror = new TextMirror(options.value, options.language, () => onChange?.(mirror.lines.text));
  knowUnit(mirror.model, { lines: () => mirror.lines, about: () => options.unit?.() });
  const view = editor.create(element, {
    ...commonOptions(options.label),
    model: mirror.model,
    acceptSuggestionOnEnter: 'smart', // Enter is the next line where a completion would change nothing
    folding: false,
    lineDecorationsWidth: 4,
    overviewRulerLanes: 0,
    placeholder: options.placeholder ?? '',
    renderLineHighlightOnlyWhenFocus: true, // one of several on the page
    tabFocusMode: embedded,
    wordWrap: 'on',
    ...(!onChange && { readOnly: true, domReadOnly: true }),
  });
  if (embedded) fitHeight(view, element);
  const unshareUndo = history && shareUndo(view, history);
  const unescape = escapeHover(view);
  const said = options.part && showFindingsInside(mirror, options.part);
  return {
    setValue(value) {
      if (mirror.write(value)) said?.again();
    },
    setLanguage: (language) => editor.setModelLanguage(mirror.model, language),
    focus: () => view.focus(),
    dispose() {
      unshareUndo?.();
      unescape();
      said?.dispose();
      view.dispose();
      mirror.dispose();
    },
  };
}
