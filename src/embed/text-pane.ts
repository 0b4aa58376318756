import * as words from '#words/embed/embed';
import { editorNotLoaded, loadingEditor, tryAgain } from '#words/store/loading';
import { butaneConfig } from '#words/names/variants';
import type { ButaneEditor, loadEditor, Task } from '../editor/index.ts';
import { kindRanks, type Kind } from '../core/report/finding.ts';
import { createCodeView, type CodePlace } from './dom/code-view.ts';
import { yamlLines } from './dom/yaml-tokens.ts';
import { make, makeButton } from './dom/dom.ts';
import type { Embed } from './embed-state.ts';
import type { Pane } from './pane.ts';

/** The CSS pixels of a line, in the editor as well. */
const lineHeight = 18;

/** The pane of the text. */
export interface TextPane extends Pane {
  /** Makes the text editable in place; with the caret at a given position, or where it would be. */
  edit(place?: CodePlace): void;
  /** Whether it is editable, or will be in a moment. */
  readonly editing: boolean;
}

/** What a text needs to be edited. */
interface EditingNeeds {
  load: typeof loadEditor;
  /** What completion offers as a whole. */
  loadTasks: () => Promise<readonly Task[]>;
}

/** Shows the text, readable at once; the editor takes its place on first use, at the same scroll position. */
export function createTextPane(embed: Embed, { load, loadTasks }: EditingNeeds, onChange: () => void): TextPane {
  const { state } = embed;
  const view = createCodeView(words.panes.text);
  const message = make('div', { class: 'be-message', role: 'status' });
  const element = make('div', { class: 'be-pane' }, message, view.element);
  let shown: 'code' | 'loading' | 'editor' | 'plain' = 'code';
  let editor: ButaneEditor | undefined;
  let box: HTMLElement | undefined;
  /** Whether the text was to be editable before it was there. */
  let wanted = false;
  /** What the height was beyond that of the lines when the text became editable: it takes no more room for that. */
  let around = 0;
  const linesHeight = () => state.getState().text.split('\n').length * lineHeight;

  const say = (...parts: (Node | string)[]) => message.replaceChildren(...parts);

  const put = (what: typeof shown, into: HTMLElement) => {
    if (!view.element.hidden) around = view.height() - linesHeight();
    shown = what;
    box?.remove();
    box = into;
    view.element.hidden = true;
    element.append(box);
    onChange();
  };

  const editPlain = () => {
    const input = make('textarea', { class: 'be-plain', 'aria-label': butaneConfig, spellcheck: 'false', autocapitalize: 'off' });
    input.value = state.getState().text;
    input.addEventListener('input', () => embed.type(input.value));
    put('plain', input);
    input.focus();
    say(
      `${editorNotLoaded(false, words.simpleEditor)} `,
      makeButton(tryAgain, () => pane.edit()),
    );
  };

  /** Back to reading, or to something that does not depend on what was not loaded. */
  const leave = () => {
    editor?.dispose();
    box?.remove();
    editor = box = undefined;
    shown = 'code';
    view.element.hidden = false;
    say();
  };

  const pane: TextPane = {
    element,
    get editing() {
      return shown !== 'code';
    },
    edit(place) {
      const { mode, revision } = state.getState();
      if (shown === 'loading' || shown === 'editor' || mode === 'read') return;
      // What is typed before the text is there would make way for it.
      if (revision === 0) {
        wanted = true;
        return;
      }
      const plain = shown === 'plain';
      shown = 'loading';
      // Over the text, which stays where it is.
      message.classList.toggle('be-passing', !plain);
      say(loadingEditor);
      onChange();
      // Without them, the rest is still there.
      const tasks = loadTasks().catch(() => undefined);
      Promise.all([embed.workbench(), load(), tasks]).then(
        ([workbench, module, tasks]) => {
          if (shown !== 'loading') return;
          const { scrollTop } = view.element;
          const host = make('div', { class: 'be-editor' });
          say(tasks ? '' : words.startingPointsMissing);
          message.classList.remove('be-passing');
          put('editor', host);
          const { line } = state.getState().point;
          const start = place ?? (line === undefined ? undefined : { lineNumber: line, column: 1 });
          editor = module.createButaneEditor(host, workbench, { label: butaneConfig, tasks: tasks ?? [], start: { ...start, scrollTop } });
          editor.focus();
        },
        () => {
          if (shown !== 'loading') return;
          message.classList.remove('be-passing');
          if (!plain) return editPlain();
          shown = 'plain';
          say(
            `${editorNotLoaded(true, words.simpleEditor)} `,
            makeButton(tryAgain, () => pane.edit()),
          );
        },
      );
    },
    update() {
      const { text, findings, mode, point, revision } = state.getState();
      if (mode === 'read' && shown !== 'code') leave();
      if (wanted && revision > 0) {
        wanted = false;
        pane.edit();
      }
      if (box instanceof HTMLTextAreaElement && box.value !== text) box.value = text;
      if (shown === 'code' || shown === 'loading') view.show(text, yamlLines, marksOf(findings), point.line);
      element.classList.toggle('be-editable', mode === 'edit' && shown === 'code');
    },
    height() {
      if (!view.element.hidden) return view.height();
      return message.offsetHeight + around + linesHeight();
    },
    reveal(line) {
      if (shown === 'editor') void embed.workbench().then((workbench) => workbench.getState().goTo([], 'problems', line));
      else view.reveal(line);
    },
  };

  view.element.addEventListener('click', ({ clientX, clientY }) => {
    // A selection is for copying.
    if (getSelection()?.isCollapsed !== false) pane.edit(view.placeAt(clientX, clientY));
  });
  view.element.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target === view.element) pane.edit();
  });
  return pane;
}

/** The worst finding of each line that has one. */
function marksOf(findings: readonly { kind: Kind; line?: number }[]): ReadonlyMap<number, Kind> {
  const marks = new Map<number, Kind>();
  for (const { kind, line } of findings) {
    const worst = line === undefined ? undefined : marks.get(line);
    if (line !== undefined && (worst === undefined || kindRanks[kind] > kindRanks[worst])) marks.set(line, kind);
  }
  return marks;
}
