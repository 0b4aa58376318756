import * as words from '#words/embed/embed';
import { make } from './dom/dom.ts';
import type { Pane as PaneId } from './protocol/messages.ts';

const titles: Readonly<Record<PaneId, string>> = words.panes;

/** Tabs over the panes; nothing when there is only one. */
export interface PaneTabs {
  element: HTMLElement;
  /** Shows a tab for each pane, one of them chosen. */
  show(panes: readonly PaneId[], current: PaneId): void;
}

/** Creates the tabs; each controls the element `pane-<id>`. */
export function createTabs(onChoose: (pane: PaneId) => void): PaneTabs {
  const element = make('div', { class: 'be-tabs', role: 'tablist', 'aria-label': words.tabs });
  let shown = '';
  element.addEventListener('keydown', ({ key }) => {
    const tabs = [...element.children] as HTMLElement[]; // the tabs below, and nothing else
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step) tabs[(at + step + tabs.length) % tabs.length]?.click();
  });
  return {
    element,
    show(panes, current) {
      element.hidden = panes.length < 2;
      if (shown === [...panes, current].join()) return;
      shown = [...panes, current].join();
      const hadFocus = element.contains(document.activeElement);
      element.replaceChildren(
        ...panes.map((id) => {
          const chosen = id === current;
          const tab = make(
            'button',
            {
              type: 'button',
              role: 'tab',
              id: `tab-${id}`,
              class: 'be-tab',
              'aria-selected': String(chosen),
              'aria-controls': `pane-${id}`,
              tabindex: chosen ? '0' : '-1',
            },
            titles[id],
          );
          tab.addEventListener('click', () => onChoose(id));
          return tab;
        }),
      );
      if (hadFocus) element.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    },
  };
}
