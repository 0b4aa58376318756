import { useMemo, useState } from 'react';
import type { Path } from '../../../core/report/finding.ts';
import { usePlaceWithin, visitOf, type Visit } from '../../parts/use-long-list.ts';

/** Changes which items of a list are open. It is the same object for as long as the list is shown. */
export interface ExpandedActs {
  toggle(index: number): void;
  open(...indexes: number[]): void;
  /** Opens the first items, up to a number, or closes all with 0. */
  openFirst(count: number): void;
  inserted(index: number): void;
  removed(index: number): void;
  swapped(a: number, b: number): void;
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
}

/** Tracks which items of a list are open: a single one at first, and the one that the user goes to from elsewhere. */
export function useExpanded(path: Path, count: number): Expanded {
  const place = usePlaceWithin(path);
  const [state, setState] = useState<State>({ open: new Set(count === 1 ? [0] : []), followed: undefined, serial: 0 });
  const visited = place?.path[path.length];
  let { open } = state;
  if (place && typeof visited === 'number' && place.serial > state.serial) {
    const followed = place.source === 'editor' && !open.has(visited) ? visited : undefined;
    const next = new Set(open);
    if (place.source === 'editor' && state.followed !== undefined && state.followed !== visited) next.delete(state.followed);
    next.add(visited);
    open = next;
    setState({ open, followed: followed ?? (state.followed === visited ? visited : undefined), serial: place.serial });
  }
  const acts = useMemo((): ExpandedActs => {
    const change = (moved: (index: number) => number | undefined, ...added: number[]) =>
      setState((before) => {
        const next = new Set([...before.open].map(moved).filter((index) => index !== undefined));
        for (const index of added) next.add(index);
        return { ...before, open: next, followed: undefined };
      });
    return {
      toggle: (index) =>
        setState((before) => {
          const next = new Set(before.open);
          if (!next.delete(index)) next.add(index);
          return { ...before, open: next, followed: undefined };
        }),
      open: (...indexes) => change((other) => other, ...indexes),
      openFirst: (first) => change(() => undefined, ...Array.from({ length: first }, (_, index) => index)),
      inserted: (index) => change((other) => (other >= index ? other + 1 : other), index),
      removed: (index) => change((other) => (other === index ? undefined : other > index ? other - 1 : other)),
      swapped: (a, b) => change((other) => (other === a ? b : other === b ? a : other)),
    };
  }, []);
  return { has: (index) => open.has(index), acts, visit: visitOf(place, path) };
}
