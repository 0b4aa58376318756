import { commonOptions } from './monaco/editor-options.ts';
import { editor } from './monaco/monaco.ts';
import { TextMirror } from './text/text-mirror.ts';
import type { EditorOptions, OutputViewer } from './types.ts';

/** Shows JSON, read-only; it can be searched, folded, selected and copied. */
export function createOutputViewer(element: HTMLElement, { label }: EditorOptions): OutputViewer {
  const mirror = new TextMirror('', 'json');
  const view = editor.create(element, {
    ...commonOptions(label),
    model: mirror.model,
    readOnly: true,
    domReadOnly: true,
    renderWhitespace: 'none',
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
    wordWrap: 'on',
  });
  return {
    setText: (text) => void mirror.write(text),
    dispose() {
      view.dispose();
      mirror.dispose();
    },
  };
}
