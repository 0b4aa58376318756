import { createStore, type StoreApi } from 'zustand/vanilla';
import { valueAt } from '../core/document/read.ts';
import type { Target } from '../core/spec/versions.ts';
import { parseCached } from '../store/text/parse-cache.ts';
import type { Workbench } from '../store/workbench-state.ts';
import { sectionOf, sections, type SectionId } from './reader/sections.ts';

/** A part of the workbench that a narrow screen shows alone. */
export type Tab = 'form' | 'butane' | 'ignition' | 'problems';

/** The text shown beside the form on a wide screen. */
export type Pane = 'butane' | 'ignition';

/** A picture of the resulting machine. */
export type Picture = 'disks' | 'tree';

/** What the user chose; `system` follows the operating system. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** What the pane of the result shows: the result as it is, with its contents decoded, or how the text differs from the text as opened. */
export type ResultView = 'written' | 'decoded' | 'changes';

/** Where text and result have room beside each other, as a media query. */
export const besideRoom = '(min-width: 1600px)';

/** Where the page is high enough for more than one row of its parts, as a media query: not at twice the size, nor on a phone on its side. */
export const isHigh = '(min-height: 501px)';

/** A text from outside that is to become the config. */
export interface Incoming {
  text: string;
  /** The name of the file it comes from. */
  file?: string;
  /** Opens it as it is; without it, it is open already. */
  open?: () => void;
}

/** What the dialog of tasks is opened for. */
export interface TaskRequest {
  /** The id of the task; without one, it is chosen there. */
  task?: string;
  /** The section whose tasks come first. */
  section?: SectionId;
  /** The version of a new config that is begun with the task; without one, it is added to the config at hand. */
  begin?: Target;
}

/** The dialogs, and whether each is open or what for. */
interface Dialogs {
  helpOpen: boolean;
  shortcutsOpen: boolean;
  searchOpen: boolean;
  shareOpen: boolean;
  /** Whether it is shown how the config gets onto a machine; on live images, if they were asked for, or one of them. */
  useItOpen: boolean | 'live-iso' | File;
  /** Whether the hosts are shown that share the config. */
  hostsOpen: boolean;
  /** The version to change to once what goes with it was seen, or that the release is to be named. */
  version: Target | 'release' | undefined;
  /** Whether it is said in plain words what the config does. */
  reviewOpen: boolean;
  /** The address to load a config from, if the user agrees: as in a link, or empty for the user to enter it. */
  address: string | undefined;
  draftsOpen: boolean;
  /** What the dialog of tasks is open for, if it is. */
  tasks: TaskRequest | undefined;
  /** Closes a dialog that belongs to a part of the page, if one is open. */
  closeInner: (() => void) | undefined;
  /** A text that is to become the config but does not say that it is one. */
  incoming: Incoming | undefined;
}

/** No dialog is open. */
export const noDialogs: Dialogs = {
  helpOpen: false,
  shortcutsOpen: false,
  searchOpen: false,
  shareOpen: false,
  useItOpen: false,
  hostsOpen: false,
  reviewOpen: false,
  version: undefined,
  address: undefined,
  draftsOpen: false,
  tasks: undefined,
  closeInner: undefined,
  incoming: undefined,
};

/** What is on screen: none of it is part of the config. */
export interface ViewState extends Dialogs {
  screen: 'start' | 'workbench';
  section: SectionId;
  pane: Pane;
  tab: Tab;
  /** The part that was used last on a wide screen: one that gets narrow goes on with it. Unlike the tab, it is no place in the browser's history. */
  used?: Tab | undefined;
  /** Whether text and result are shown beside each other; undefined: where there is room. */
  beside: boolean | undefined;
  resultView: ResultView;
  /** Whether long lines are broken, in the text and in the result. */
  wraps: Readonly<Record<'text' | 'result', boolean>>;
  /** Whether `?` alone lists the shortcuts: what is dictated may have it by mistake. */
  helpKey: boolean;
  problemsOpen: boolean;
  /** Which pictures of the machine are open. */
  pictures: Readonly<Record<Picture, boolean>>;
  theme: ThemeChoice;
  /** Reloads the page into a newer release of Bunsen, if one is waiting. */
  newRelease?: () => void;
}

export type View = StoreApi<ViewState>;

/** Creates the view; it starts with the starting points when there is no draft. */
export const createView = (first: Pick<ViewState, 'screen' | 'theme'> & Partial<Pick<ViewState, 'beside' | 'wraps' | 'helpKey'>>): View =>
  createStore<ViewState>()(() => ({
    beside: undefined,
    wraps: { text: false, result: true },
    helpKey: true,
    ...first,
    section: 'overview',
    pane: 'butane',
    tab: 'form',
    resultView: 'written',
    problemsOpen: false,
    ...noDialogs,
    // The tree needs the whole config translated, so it waits until someone wants it.
    pictures: { disks: true, tree: false },
  }));

/** Opens a section that the user chose, and shows in the text where what it has begins, unless the caret is in it already. */
export function openSection(workbench: Workbench, view: View, id: SectionId): void {
  view.setState({ section: id, tab: 'form' });
  const { place } = workbench.getState();
  if (place?.source === 'editor' && sectionOf(place.path) === id) return;
  const parsed = parseCached(workbench.getState());
  const part = sections.find((section) => section.id === id)?.parts.find((path) => valueAt(parsed, path) !== undefined);
  if (part) workbench.getState().goTo(part, 'chosen');
}

/** Makes the view follow the user's place in the config: its section opens, a problem's field and line scroll into view, and so does the field that a link leads to. */
export function followPlace(workbench: Workbench, view: View): () => void {
  return workbench.subscribe(({ place }, before) => {
    if (!place || place === before.place) return;
    const section = sectionOf(place.path);
    if (place.source === 'problems') view.setState({ section, pane: 'butane', tab: 'form' });
    else if (place.source === 'link') view.setState({ section, tab: 'form' });
    else if (place.source !== 'editor' || place.path.length > 0) view.setState({ section });
  });
}
