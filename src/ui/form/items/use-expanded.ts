import { useMemo } from 'react';
import type { Path } from '../../../core/report/finding.ts';
import { createRemembered } from '../../parts/remembered.ts';
import { fieldId } from '../../reader/field-id.ts';
import { usePlaceWithin, visitOf, type Visit } from '../../parts/use-long-list.ts';

/** Changes which items of a list are open. It is the same object for as long as the list is shown. */
export interface ExpandedActs {
  toggle(index: number): void;
  open(indexes: readonly number[]): void;
  /** Opens the first items, up to a number, or closes all with 0. */
  openFirst(count: number): void;
  inserted(index: number): void;
  removed(index: number): void;
  moved(from: number, to: number): void;
}

/** Which items of a list are open, and how that follows the list's changes. */
export interface Expanded {
  has(index: number): boolean;
  acts: ExpandedActs;
  /** The item that the user went to from elsewhere, if it is in this list. */
  visit: Visit | undefined;
}

interface State {
  open: ReadonlySet<number>;
  /** The item that the caret in the text opened; it closes when the caret moves on to another. */
  followed: number | undefined;
  /** The last place seen. */
  serial: number;
  /** Whether it is other than at first, so that it is kept. */
  changed: boolean;
}

const useOpen = createRemembered<State>();

/** Tracks which items of a list are open: a single one at first, the one that the user goes to from elsewhere, and what was open when the list was last shown. */
export function useExpanded(path: Path, count: number): Expanded {
  const place = usePlaceWithin(path);
  const [state, setState] = useOpen(fieldId(path), (known) =>
    known?.changed ? known : { open: new Set(count === 1 ? [0] : []), followed: undefined, serial: known?.serial ?? 0, changed: false },
  );
  const visited = place?.path[path.length];
  let { open } = state;
  if (place && typeof visited === 'number' && place.serial > state.serial) {
    const followed = place.source === 'editor' && !open.has(visited) ? visited : undefined;
    const next = new Set(open);
    if (place.source === 'editor' && state.followed !== undefined && state.followed !== visited) next.delete(state.followed);
    next.add(visited);
    open = next;
    setState({ open, followed: followed ?? (state.followed === visited ? visited : undefined), serial: place.serial, changed: true });
  }
  const acts = useMemo((): ExpandedActs => {
    const change = (moved: (index: number) => number | undefined, added: readonly number[] = []) =>
      setState((before) => {
        const next = new Set([...before.open].map(moved).filter((index) => index !== undefined));
        for (const index of added) next.add(index);
        return { ...before, open: next, followed: undefined, changed: true };
      });
    return {
      toggle: (index) =>
        setState((before) => {
          const next = new Set(before.open);
          if (!next.delete(index)) next.add(index);
          return { ...before, open: next, followed: undefined, changed: true };
        }),
      open: (indexes) => change((other) => other, indexes),
      openFirst: (first) =>
        change(
          () => undefined,
          Array.from({ length: first }, (_, index) => index),
        ),
      inserted: (index) => change((other) => (other >= index ? other + 1 : other), [index]),
      removed: (index) => change((other) => (other === index ? undefined : other > index ? other - 1 : other)),
      moved: (from, to) =>
        change((other) => {
          if (other === from) return to;
          if (other > from && other <= to) return other - 1;
          return other < from && other >= to ? other + 1 : other;
        }),
    };
  }, [setState]);
  return { has: (index) => open.has(index), acts, visit: visitOf(place, path) };
}
