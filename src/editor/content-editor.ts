import { commonOptions } from './editor-options.ts';
import { editor } from './monaco.ts';
import { TextMirror } from './text-mirror.ts';
import type { ContentEditor, ContentEditorOptions } from './types.ts';

/** Edits the contents of a unit or a file within a form. */
export function createContentEditor(element: HTMLElement, options: ContentEditorOptions): ContentEditor {
  const mirror = new TextMirror(options.value, options.language, () => options.onChange(mirror.lines.text));
  const view = editor.create(element, {
    ...commonOptions(options.label),
    model: mirror.model,
    folding: false,
    lineDecorationsWidth: 4,
    lineNumbersMinChars: 3,
    overviewRulerLanes: 0,
  });
  return {
    setValue: (value) => void mirror.write(value),
    focus: () => view.focus(),
    dispose() {
      view.dispose();
      mirror.dispose();
    },
  };
}
