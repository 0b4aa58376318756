import { useMemo } from 'react';
import type { Path } from '../../core/report/finding.ts';
import type { FormPlace } from '../../store/workbench-state.ts';
import { useWorkbench } from '../context.tsx';
import { isWithin } from '../../values/read-values.ts';
import { createRemembered } from './remembered.ts';

/** How many items of a list are on screen at once: a row costs the browser about a millisecond. */
export const pageSize = 200;

/** An item that the user goes to from elsewhere. `serial` distinguishes two visits of one item. */
export interface Visit {
  index: number;
  serial: number;
}

/** The place that the user went to from elsewhere, if it is a list or in it. */
export const usePlaceWithin = (path: Path): FormPlace | undefined =>
  useWorkbench(({ place }) => (place && place.source !== 'form' && isWithin(place.path, path) ? place : undefined));

/** The index of the item that contains a place. `keys` are the items' keys, where the list is a mapping. */
export function visitOf(place: FormPlace | undefined, path: Path, keys?: readonly string[]): Visit | undefined {
  const key = place?.path[path.length];
  const index = typeof key === 'string' ? (keys?.indexOf(key) ?? -1) : (key ?? -1);
  return place && index >= 0 ? { index, serial: place.serial } : undefined;
}

/** Which items of a long list are on screen: from `from` up to, but not including, `to`. The functions stay the same. */
export interface LongList {
  from: number;
  to: number;
  showNext: () => void;
  showPrevious: () => void;
  /** Shows the item at an index, which may be one past the end: it is about to be added. */
  reveal: (index: number) => void;
}

interface Shown {
  from: number;
  to: number;
  serial: number;
}

/** The page that has an item, unless the item is already shown. An item next to the page is added to it, so that people who move or add items stay where they are. */
const withItem = (shown: Shown, index: number): Shown => {
  if (index >= shown.from && index < shown.to) return shown;
  const hasRoom = shown.to - shown.from < 2 * pageSize;
  if (hasRoom && index === shown.to) return { ...shown, to: index + 1 };
  if (hasRoom && index === shown.from - 1) return { ...shown, from: index };
  const from = Math.floor(index / pageSize) * pageSize;
  return { ...shown, from, to: from + pageSize };
};

const useShown = createRemembered<Shown>();

/** Tracks which part of a list is on screen: its beginning at first, and the page of the item that the user goes to from elsewhere. With a `key`, it is as it was when the list is shown again. */
export function useLongList(count: number, visit?: Visit, key?: string): LongList {
  const [state, setState] = useShown(key, (known) => known ?? { from: 0, to: pageSize, serial: 0 });
  let shown = state;
  if (visit && visit.serial > shown.serial) shown = { ...withItem(shown, visit.index), serial: visit.serial };
  // What was shown may have been removed.
  if (shown.from > 0 && shown.from >= count) shown = withItem(shown, Math.max(0, count - 1));
  if (shown !== state) setState(shown);
  const acts = useMemo(
    () => ({
      showNext: () => setState((before) => ({ ...before, to: before.to + pageSize })),
      showPrevious: () => setState((before) => ({ ...before, from: Math.max(0, before.from - pageSize) })),
      reveal: (index: number) => setState((before) => withItem(before, index)),
    }),
    [setState],
  );
  return { from: shown.from, to: Math.min(shown.to, count), ...acts };
}
