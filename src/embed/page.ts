import * as words from '#words/embed/embed';
import { butaneConfig } from '#words/names/variants';
import { visibleText } from '../core/report/visible-text.ts';
import type { loadEditor, Task } from '../editor/index.ts';
import type { checkedLink } from '../share/link/encode-link.ts';
import { variantName } from '../values/variant-names.ts';
import { copyText } from './dom/copy.ts';
import { make, makeButton } from './dom/dom.ts';
import { sayCopied } from './dom/say-copied.ts';
import type { Embed } from './embed-state.ts';
import { createFormPane } from './form-pane.ts';
import { headerOf } from './header.ts';
import type { Pane as PaneId } from './protocol/messages.ts';
import type { MountForm } from './mount-form.tsx';
import { createOpenLink } from './open-link.ts';
import { panesOf } from './protocol/options.ts';
import { createOutputPane } from './output-pane.ts';
import type { Pane } from './pane.ts';
import { createTabs } from './tabs.ts';
import { createTextPane } from './text-pane.ts';
import { createVerdict } from './verdict.ts';

/** What the page gets from outside. */
export interface PageNeeds {
  embed: Embed;
  loadEditor: typeof loadEditor;
  /** What completion offers as a whole. */
  loadTasks: () => Promise<readonly Task[]>;
  loadForm: () => Promise<MountForm>;
  loadLink: () => Promise<typeof checkedLink>;
  /** Called with the height in CSS pixels that shows everything, whenever it changes. */
  onHeight: (height: number) => void;
}

/** CSS pixels that findings leave for what is above them, however many they are; embed.css has the same number. */
const minBody = 48;

/** Builds the page into an element, and keeps it in step with the state. */
export function showPage(root: HTMLElement, { embed, loadEditor: load, loadTasks, loadForm, loadLink, onHeight }: PageNeeds): void {
  const { state } = embed;
  let chosen: PaneId | undefined;
  let reported = 0;
  /** Why a click led nowhere, and for which revision. */
  let failed = { revision: -1, reason: '' };

  const soon = coalesced(() => {
    update();
    report();
  });
  const text = createTextPane(embed, { load, loadTasks }, soon);
  const form = createFormPane(embed, loadForm, soon);
  const panes: Readonly<Record<PaneId, Pane>> = { text, output: createOutputPane(embed), form };
  const current = (): PaneId => {
    const shown = panesOf(state.getState());
    return (chosen && shown.includes(chosen) ? chosen : shown[0]) ?? 'text';
  };

  // No heading and no landmark: the surrounding page has its own, in its own order.
  const title = make('p', { class: 'be-title' });
  const tabs = createTabs((pane) => {
    chosen = pane;
    // Choosing a pane requests what it shows.
    if (pane === 'form') form.open();
    else embed.check();
    soon();
  });
  const edit = makeButton(words.edit, () => text.edit());
  const copied = make('span', { role: 'status', class: 'be-hidden' });
  const copy = makeButton(words.copy, () => {
    const { text: butane, checking, result } = state.getState();
    const what = current() === 'output' && checking ? result?.output : butane;
    if (what === undefined) return;
    void copyText(what).then((ok) => sayCopied(copy, copied, ok));
  });
  const link = createOpenLink(embed, loadLink, (reason = '') => {
    failed = { revision: state.getState().revision, reason };
    soon();
  });
  const head = make('div', { class: 'be-head' }, title, tabs.element, make('div', { class: 'be-tools' }, edit, copy, link, copied));
  const problem = make('p', { class: 'be-problem', role: 'alert' });
  const body = make('div', { class: 'be-body' }, problem);
  for (const [id, { element }] of Object.entries(panes)) {
    element.id = `pane-${id}`;
    body.append(element);
  }
  const verdict = createVerdict({
    onCheck: () => embed.check(),
    onStop: () => embed.stopCheck(),
    onRetry: () => embed.retryCheck(),
    onChoose(line) {
      showText();
      panes[current()].reveal?.(line);
    },
  });
  root.append(head, body, verdict.element);

  const update = () => {
    const now = state.getState();
    const shown = panesOf(now);
    const at = current();
    const header = headerOf(now.text);
    title.textContent = visibleText(now.title || (header ? `${variantName(header.variant)} ${header.version}` : butaneConfig));
    document.title = words.pageTitle(title.textContent);
    tabs.show(shown, at);
    const broken = now.problem !== undefined;
    const said = now.problem ?? (failed.revision === now.revision ? failed.reason : '');
    if (problem.textContent !== said) problem.textContent = said;
    problem.hidden = said === '';
    edit.hidden = broken || at !== 'text' || now.mode === 'read' || text.editing;
    copy.hidden = broken || (at === 'output' && now.checking && now.result?.output === undefined);
    // Nothing can be opened.
    link.hidden = broken;
    tabs.element.hidden ||= broken;
    for (const id of ['text', 'output', 'form'] as const) {
      const { element } = panes[id];
      element.hidden = broken || id !== at;
      if (shown.length > 1) {
        element.setAttribute('role', 'tabpanel');
        element.setAttribute('aria-labelledby', `tab-${id}`);
      } else {
        element.removeAttribute('role');
        element.removeAttribute('aria-labelledby');
      }
      if (!element.hidden) panes[id].update();
    }
    verdict.update(now);
    verdict.element.hidden ||= broken;
  };

  const showText = () => {
    if (panesOf(state.getState()).includes('text')) chosen = 'text';
    update();
  };

  const report = () => {
    const { problem: broken } = state.getState();
    const inside = problem.offsetHeight + (broken === undefined ? panes[current()].height() : 0);
    const frame = root.offsetHeight - root.clientHeight;
    const findings = verdict.element.hidden ? 0 : verdict.element.scrollHeight + 1; // and its line
    const height = Math.ceil(head.offsetHeight + Math.max(inside, minBody) + findings + frame);
    if (height === reported) return;
    reported = height;
    onHeight(height);
  };

  embed.onEdit(() => {
    showText();
    if (current() === 'text') text.edit();
    else if (current() === 'form') form.open();
  });
  state.subscribe(soon);
  // Anyone who looks closer wants the result; the output waits for a request, because it would replace what they look at.
  for (const event of ['pointerover', 'focusin'] as const) {
    root.addEventListener(event, () => {
      if (current() !== 'output') embed.check();
    });
  }
  // Lines of the header wrap in a narrow frame, and findings unfold.
  const sizes = new ResizeObserver(soon);
  sizes.observe(head);
  sizes.observe(verdict.element);
  update();
  report();
}

/** Runs at most once per task, after it, so that many changes are shown as one. */
function coalesced(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    });
  };
}
