import * as words from '#words/text/linked-panes';
import { linkPane } from './linked-pane.ts';
import { linkedPanes } from './linked-panes.ts';
import { commonOptions } from './monaco/editor-options.ts';
import { editor, KeyCode } from './monaco/monaco.ts';
import { TextMirror } from './text/text-mirror.ts';
import type { OutputOptions, OutputViewer, WorkbenchStore } from './types.ts';

/** Shows a result, read-only, linked to the text of the config; it can be searched, folded, selected and copied. */
export function createOutputViewer(
  element: HTMLElement,
  store: WorkbenchStore,
  { label, onLinked, onGoToSource }: OutputOptions,
): OutputViewer {
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
  const panes = linkedPanes(store);
  panes.onShown = onLinked;
  const unlink = linkPane(view, 'result', panes);
  view.addAction({
    id: 'bunsen.goToSource',
    label: words.goToSource,
    keybindings: [KeyCode.F12],
    contextMenuGroupId: 'navigation',
    run() {
      onGoToSource();
      // A pane that was hidden takes the focus once it is shown.
      setTimeout(() => panes.goToSource());
    },
  });
  return {
    show({ text, language, label: name, links }) {
      editor.setModelLanguage(mirror.model, language);
      if (view.getOption(editor.EditorOption.ariaLabel) !== name) view.updateOptions({ ariaLabel: name });
      mirror.write(text);
      panes.setLinks(links);
    },
    wrap: (long) => view.updateOptions({ wordWrap: long ? 'on' : 'off' }),
    dispose() {
      unlink();
      panes.setLinks(undefined);
      if (panes.onShown === onLinked) panes.onShown = undefined;
      view.dispose();
      mirror.dispose();
    },
  };
}
