import * as words from '#words/embed/embed';
import { tryAgain } from '#words/store/loading';
import { yamlLines } from './dom/yaml-tokens.ts';
import { createCodeView } from './dom/code-view.ts';
import { make, makeButton } from './dom/dom.ts';
import type { Embed } from './embed-state.ts';
import type { Pane } from './pane.ts';
import type { MountForm } from './mount-form.tsx';

/** CSS pixels that a form needs: its dialogs and menus need room, too, however short it is. */
const formHeight = 640;

/** The pane of the form. */
export interface FormPane extends Pane {
  /** Loads the form, which is large, and shows it. */
  open(): void;
}

/** Shows the text and offers its form, which is loaded on request. */
export function createFormPane(embed: Embed, load: () => Promise<MountForm>, onChange: () => void): FormPane {
  const view = createCodeView(words.panes.text);
  const message = make('div', { class: 'be-message', role: 'status' });
  const element = make('div', { class: 'be-pane' }, message, view.element);
  let shown: 'code' | 'loading' | 'form' = 'code';

  const offer = (text: string, label: string) => {
    shown = 'code';
    message.replaceChildren(
      text,
      makeButton(label, () => pane.open()),
    );
    onChange();
  };

  const pane: FormPane = {
    element,
    open() {
      if (shown !== 'code') return;
      shown = 'loading';
      message.replaceChildren(words.loadingForm);
      Promise.all([embed.workbench(), load()]).then(
        ([workbench, mount]) => {
          const host = make('div', { class: 'be-form' });
          message.replaceChildren();
          view.element.replaceWith(host);
          mount(host, workbench, embed.state.getState().point.section);
          shown = 'form';
          onChange();
        },
        () => offer(`${words.formNotLoaded} `, tryAgain),
      );
    },
    update() {
      if (shown !== 'form') view.show(embed.state.getState().text, yamlLines);
    },
    height: () => (shown === 'form' ? formHeight : message.offsetHeight + view.height()),
  };
  message.replaceChildren(makeButton(words.openForm, () => pane.open()));
  return pane;
}
