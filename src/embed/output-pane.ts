import * as words from '#words/embed/embed';
import { visibleText } from '../core/report/visible-text.ts';
import { prettyJson } from '../ui/text/pretty-json.ts';
import { jsonLines } from './dom/code-tokens.ts';
import { yamlLines } from './dom/yaml-tokens.ts';
import { createCodeView } from './dom/code-view.ts';
import { make, makeButton } from './dom/dom.ts';
import type { Embed } from './embed-state.ts';
import type { Pane } from './pane.ts';

/** Shows the result, laid out for reading, or why there is none. Until someone wants it, it shows the text and offers it. */
export function createOutputPane(embed: Embed): Pane {
  const { state } = embed;
  const view = createCodeView(words.panes.output);
  const offer = makeButton(words.showIgnition, () => embed.check());
  const message = make('div', { class: 'be-message', role: 'status' });
  const element = make('div', { class: 'be-pane' }, message, view.element);
  return {
    element,
    update() {
      const { text, result, whole, revision, checking } = state.getState();
      view.element.setAttribute('aria-label', checking ? words.panes.output : words.panes.text);
      if (!checking) {
        message.replaceChildren(offer);
        return view.show(text, yamlLines);
      }
      const output = result?.output;
      view.element.hidden = output === undefined;
      // The small translator names what it met, and the whole one the cause: a screen reader hears of an error once, in the latter's words.
      const pending = !whole || !result;
      const said = output !== undefined || revision === 0 ? '' : pending ? words.translating : visibleText(result.error ?? '', 20_000);
      if (message.textContent !== said) message.textContent = said;
      // A MachineConfig is YAML.
      if (output !== undefined) view.show(prettyJson(output), output.startsWith('{') ? jsonLines : yamlLines);
    },
    height: () => message.offsetHeight + (view.element.hidden ? 0 : view.height()),
  };
}
