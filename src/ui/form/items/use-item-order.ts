import type { Value } from '../../../core/document/read.ts';
import { textAt } from '../../../values/read-values.ts';
import { createRemembered } from '../../parts/remembered.ts';
import type { ItemKind } from '../../wording/items.ts';
import { itemTitle } from '../../wording/items.ts';

/** How a list is shown, and the items that are, by index. It stays while their names are typed: what is typed into must not go elsewhere. */
interface Shown {
  filter: string;
  grouped: boolean;
  count: number;
  order: readonly number[];
}

/** Which items of a list are shown, in which order. */
export interface ItemOrder {
  /** Their indexes in the text. */
  order: readonly number[];
  filter: string;
  grouped: boolean;
  /** Whether all are shown as they are in the text, so that they can be moved. */
  isPlain: boolean;
  setFilter: (filter: string) => void;
  setGrouped: (grouped: boolean) => void;
}

const useShown = createRemembered<Shown>();

/** The directory of a path, or '' while it has none. */
export const directoryOf = (item: Value | undefined): string => {
  const path = textAt(item, 'path');
  return path.slice(0, path.lastIndexOf('/') + 1);
};

function orderOf(kind: ItemKind, items: readonly Value[], filter: string, grouped: boolean): readonly number[] {
  const words = filter.toLowerCase().split(/\s+/);
  const fits = (item: Value, index: number) => {
    const text = `${itemTitle(kind, item, index)} ${kind.summary(item)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const order = [...items.keys()].filter((index) => filter.trim() === '' || fits(items[index] ?? null, index));
  if (!grouped) return order;
  // In the order in which the text has them first; what has no directory yet comes last, where items are added.
  const groups = new Map<string, number[]>();
  for (const index of order) {
    const directory = directoryOf(items[index]);
    const group = groups.get(directory);
    if (group) group.push(index);
    else groups.set(directory, [index]);
  }
  const last = groups.get('') ?? [];
  groups.delete('');
  return [...[...groups.values()].flat(), ...last];
}

/** Tracks which items of a list are shown: all in the order of the text, those that a filter lets through, or grouped by directory. `key` is that of the list. */
export function useItemOrder(key: string, kind: ItemKind | undefined, items: readonly Value[]): ItemOrder {
  const make = (filter: string, grouped: boolean): Shown => ({
    filter,
    grouped,
    count: items.length,
    order: kind ? orderOf(kind, items, filter, grouped) : [],
  });
  const [state, setState] = useShown(key, (known) => make(known?.filter ?? '', known?.grouped ?? false));
  let shown = state;
  if (shown.count !== items.length) setState((shown = make(shown.filter, shown.grouped)));
  return {
    order: shown.order,
    filter: shown.filter,
    grouped: shown.grouped,
    isPlain: shown.filter === '' && !shown.grouped,
    setFilter: (filter) => setState(make(filter, shown.grouped)),
    setGrouped: (grouped) => setState(make(shown.filter, grouped)),
  };
}
