import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Workbench } from '../store/workbench-state.ts';
import { sectionOf, type SectionId } from './reader/sections.ts';

/** A part of the workbench that a narrow screen shows alone. */
export type Tab = 'form' | 'butane' | 'ignition' | 'problems';

/** A picture of what will become of the machine. */
export type Picture = 'disks' | 'tree';

/** What the user chose; `system` follows the operating system. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** What is on screen: nothing of it is part of the config. */
export interface ViewState {
  screen: 'start' | 'workbench';
  section: SectionId;
  /** The text shown beside the form on a wide screen. */
  pane: 'butane' | 'ignition';
  tab: Tab;
  problemsOpen: boolean;
  helpOpen: boolean;
  shortcutsOpen: boolean;
  searchOpen: boolean;
  shareOpen: boolean;
  /** From where a config is to be loaded, if the user agrees: as a link wrote it, or empty for the user to write it. */
  address: string | undefined;
  draftsOpen: boolean;
  /** Which pictures of the machine stand open. */
  pictures: Readonly<Record<Picture, boolean>>;
  theme: ThemeChoice;
  /** A newer release of Bunsen waits; this reloads the page into it. */
  newRelease?: () => void;
}

export type View = StoreApi<ViewState>;

/** Makes the view; it starts with the starting points when there is no draft. */
export const createView = (first: Pick<ViewState, 'screen' | 'theme'>): View =>
  createStore<ViewState>()(() => ({
    ...first,
    section: 'overview',
    pane: 'butane',
    tab: 'form',
    problemsOpen: false,
    helpOpen: false,
    shortcutsOpen: false,
    searchOpen: false,
    shareOpen: false,
    address: undefined,
    draftsOpen: false,
    // The tree needs the whole config translated, so it waits until someone wants it.
    pictures: { disks: true, tree: false },
  }));

/** Has the view follow the user's place in the config: its section opens, a problem's field and line come on screen, and the field that a link leads to. */
export function followPlace(workbench: Workbench, view: View): () => void {
  return workbench.subscribe(({ place }, before) => {
    if (!place || place === before.place) return;
    const section = sectionOf(place.path);
    if (place.source === 'problems') view.setState({ section, pane: 'butane', tab: 'form' });
    else if (place.source === 'link') view.setState({ section, tab: 'form' });
    else if (place.source !== 'editor' || place.path.length > 0) view.setState({ section });
  });
}
