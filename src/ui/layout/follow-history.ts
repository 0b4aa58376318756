import type { Workbench } from '../../store/workbench-state.ts';
import { sections } from '../reader/sections.ts';
import { noDialogs, type View, type ViewState } from '../view.ts';

/** What the browser's Back leads to: a place in the app. The text is no part of it, so that going back changes none. */
type Place = Pick<ViewState, 'screen' | 'section' | 'tab'> & { review: boolean };

const placeOf = ({ screen, section, tab, reviewOpen }: ViewState): Place => ({
  screen,
  section,
  tab,
  review: reviewOpen && screen === 'workbench',
});

/** The fragment of the address while the review is open, so that it can be linked to. */
const reviewHash = '#review';

const isSame = (a: Place, b: Place): boolean =>
  a.screen === b.screen && a.review === b.review && (a.screen === 'start' || (a.section === b.section && a.tab === b.tab));

const tabs: readonly ViewState['tab'][] = ['form', 'butane', 'ignition', 'problems'];

/** The place in an entry's state, which another release may have written. */
function readPlace(state: unknown): Place | undefined {
  const place = isRecord(state) ? state['bunsen'] : undefined;
  if (!isRecord(place)) return undefined;
  const screen = (['start', 'workbench'] as const).find((one) => one === place['screen']);
  const section = sections.find(({ id }) => id === place['section'])?.id;
  const tab = tabs.find((one) => one === place['tab']);
  return screen && section && tab && { screen, section, tab, review: place['review'] === true };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The address of a place: only the review has one of its own, whatever else the address refers to stays. */
function addressOf({ review }: Place): string | undefined {
  if (review) return reviewHash;
  return location.hash === reviewHash ? location.pathname + location.search : undefined;
}

/**
 * Makes places of the app entries of the browser's history: its Back and Forward go from one to another, and never change the text.
 * The address stays as it is, whatever a link in it refers to. Where the caret in the text leads is no step of its own.
 */
export function followHistory(workbench: Workbench, view: View): void {
  let travelling = false;
  const entry = (place: Place) => ({ bunsen: place });
  const keep = (place: Place) => history.replaceState(entry(place), '');
  const openByAddress = () => {
    if (location.hash === reviewHash && view.getState().screen === 'workbench') view.setState({ reviewOpen: true });
  };
  openByAddress();
  keep(placeOf(view.getState()));
  view.subscribe((state, before) => {
    const place = placeOf(state);
    if (travelling || isSame(place, placeOf(before))) return;
    const byCaret = state.section !== before.section && workbench.getState().place?.source === 'editor' && state.screen === before.screen;
    if (byCaret) keep(place);
    else history.pushState(entry(place), '', addressOf(place));
  });
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    const place = readPlace(state);
    travelling = true;
    // An address that was changed by hand, or a link to another config: it makes an entry, which is for where the user is.
    if (!place) {
      openByAddress();
      travelling = false;
      return keep(placeOf(view.getState()));
    }
    // There is no workbench to go back to without a text.
    const screen = workbench.getState().text === '' ? 'start' : place.screen;
    // What is open over a place does not belong to the next one.
    const { section, tab, review } = place;
    view.setState({ screen, section, tab, ...noDialogs, reviewOpen: review });
    travelling = false;
  });
}
