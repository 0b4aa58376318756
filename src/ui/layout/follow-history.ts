import type { Workbench } from '../../store/workbench-state.ts';
import { sections } from '../reader/sections.ts';
import { noDialogs, type View, type ViewState } from '../view.ts';

/** What the browser's Back leads to: a place in the app. The text is no part of it, so that going back changes none. */
type Place = Pick<ViewState, 'screen' | 'section' | 'tab'>;

/** An entry of the browser's history. */
interface Entry extends Place {
  /** Its number among those of the app. */
  step: number;
  /** `over`: a dialog over the place of the entry before, which Back closes; `spare`: the same once it is closed in another way. */
  kind: 'place' | 'over' | 'spare';
}

const placeOf = ({ screen, section, tab }: Place): Place => ({ screen, section, tab });

const isSame = (a: Place, b: Place): boolean =>
  a.screen === b.screen && (a.screen === 'start' || (a.section === b.section && a.tab === b.tab));

const tabs: readonly ViewState['tab'][] = ['form', 'butane', 'ignition', 'problems'];

/** The entry in a state, which another release may have written. */
function readEntry(state: unknown): Entry | undefined {
  const entry = isRecord(state) ? state['bunsen'] : undefined;
  if (!isRecord(entry)) return undefined;
  const screen = (['start', 'workbench'] as const).find((one) => one === entry['screen']);
  const section = sections.find(({ id }) => id === entry['section'])?.id;
  const tab = tabs.find((one) => one === entry['tab']);
  const step = typeof entry['step'] === 'number' ? entry['step'] : 0;
  // No dialog is open where one comes to.
  const kind = entry['kind'] === 'over' || entry['kind'] === 'spare' ? 'spare' : 'place';
  return screen && section && tab && { screen, section, tab, step, kind };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The fragment of the address while the review is open, so that it can be linked to. */
const reviewHash = '#review';

/** The address of what is on screen: only the review has one of its own. Undefined where it stays as it is, whatever else it refers to. */
function addressOf({ reviewOpen }: ViewState): string | undefined {
  if (reviewOpen) return reviewHash;
  return location.hash === reviewHash ? location.pathname + location.search : undefined;
}

// Object.keys widens the keys; there are no others.
const dialogs = Object.keys(noDialogs) as (keyof typeof noDialogs)[];

/**
 * Makes places of the app entries of the browser's history: its Back and Forward go from one to another, and never change the text.
 * A dialog is an entry as well while it is open, so that Back closes it and does no more. The address stays as it is, whatever a
 * link in it refers to; the review has one of its own. Where the caret in the text leads is no step of its own.
 */
export function followHistory(workbench: Workbench, view: View): void {
  let travelling = false;
  let current: Entry = { step: 0, kind: 'place', ...readEntry(history.state), ...placeOf(view.getState()) };
  // The place below a dialog.
  let under: Place = current;
  const keep = (entry: Entry) => history.replaceState({ bunsen: (current = entry) }, '', addressOf(view.getState()));
  const push = (place: Place, kind: Entry['kind']) => {
    // What is spare gives way to what comes next.
    if (current.kind === 'spare') keep({ ...current, ...place, kind });
    else history.pushState({ bunsen: (current = { ...place, kind, step: current.step + 1 }) }, '', addressOf(view.getState()));
  };
  const isOver = (): boolean =>
    workbench.getState().question !== undefined || dialogs.some((key) => view.getState()[key] !== noDialogs[key]);

  const follow = (isStep: boolean) => {
    if (travelling) return;
    const place = placeOf(view.getState());
    if (isOver() && current.kind !== 'over') {
      under = placeOf(current);
      push(place, 'over');
    } else if (!isOver() && current.kind === 'over') keep({ ...current, ...place, kind: isSame(place, under) ? 'spare' : 'place' });
    else if (isSame(place, current)) return;
    else if (isStep && current.kind !== 'over') push(place, 'place');
    else keep({ ...current, ...place });
  };

  const openReview = () => {
    if (view.getState().screen === 'workbench') view.setState({ reviewOpen: true });
  };

  const asksForReview = location.hash === reviewHash;
  keep(current);
  view.subscribe((state, before) => {
    const byCaret = state.section !== before.section && workbench.getState().place?.source === 'editor' && state.screen === before.screen;
    follow(!byCaret);
  });
  workbench.subscribe(({ question }, before) => {
    if (question !== before.question) follow(true);
  });
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    const entry = readEntry(state);
    // An address that was changed by hand, or a link to another config: it makes an entry, which is for where the user is.
    if (!entry) {
      const asksForReview = location.hash === reviewHash;
      keep({ ...placeOf(view.getState()), step: current.step + 1, kind: 'place' });
      return asksForReview ? openReview() : undefined;
    }
    const left = current;
    current = entry;
    // There is nothing to see in going from a dialog that is closed to what it was over.
    if (left.kind === 'spare' && entry.step === left.step - 1) return history.back();
    travelling = true;
    workbench.getState().answer();
    view.getState().closeInner?.();
    // There is no workbench to go back to without a text.
    const screen = workbench.getState().text === '' ? 'start' : entry.screen;
    // What is open over a place does not belong to the next one.
    view.setState({ ...placeOf(entry), screen, ...noDialogs });
    travelling = false;
  });
  if (asksForReview) openReview();
}
