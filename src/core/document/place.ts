import type { ParsedNode } from 'yaml';
import { entriesOf, type Entry } from './entries.ts';
import type { ParsedText } from './parse.ts';

/** A node that an edit works on, and where it hangs. */
export interface Place {
  node: ParsedNode | null;
  /** Indexes of entries from the root down to the node. */
  trail: readonly number[];
  /** Absent for the root. */
  entry: Entry | undefined;
  /** The collection that holds the entry. */
  parent: ParsedNode | undefined;
  /** Whether a flow collection encloses the node. */
  flow: boolean;
}

/** The place of a document's root. */
export const rootPlace = ({ document }: ParsedText): Place => ({ node: document.contents, trail: [], entry: undefined, parent: undefined, flow: false });

/** The place of the value of one of a collection's entries. */
export function placeIn({ node, trail, flow }: Place, entry: Entry, index: number): Place {
  const inFlow = flow || node?.srcToken?.type === 'flow-collection';
  return { node: entry.value, trail: [...trail, index], entry, parent: node ?? undefined, flow: inFlow };
}

/** The places from the root down to a node; undefined for one that is no entry's value, such as a key. */
export function placesTo(parsed: ParsedText, node: ParsedNode): Place[] | undefined {
  const search = (places: Place[], place: Place): Place[] | undefined => {
    const found = [...places, place];
    if (place.node === node) return found;
    for (const [index, entry] of (entriesOf(place.node) ?? []).entries()) {
      const below = search(found, placeIn(place, entry, index));
      if (below) return below;
    }
    return undefined;
  };
  return search([], rootPlace(parsed));
}
