import type { YamlNode } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { entriesOf, isFlow, type Entry } from '../entries.ts';

/** A node that an edit works on, and its position in the tree. */
export interface NodePlace {
  /** Absent for the root of a text without content. */
  node: YamlNode | undefined;
  /** Indexes of entries from the root down to the node. */
  trail: readonly number[];
  /** Absent for the root. */
  entry: Entry | undefined;
  /** The collection that holds the entry. */
  parent: YamlNode | undefined;
  /** Whether a flow collection encloses the node. */
  flow: boolean;
}

/** The place of a document's root. */
export const rootPlace = ({ root }: ParsedText): NodePlace => ({ node: root, trail: [], entry: undefined, parent: undefined, flow: false });

/** The place of the value of one of a collection's entries. */
export function placeIn({ node, trail, flow }: NodePlace, entry: Entry, index: number): NodePlace {
  return { node: entry.value, trail: [...trail, index], entry, parent: node, flow: flow || isFlow(node) };
}

/** The places from the root down to a node; undefined for one that is not an entry's value, such as a key. */
export function placesTo(parsed: ParsedText, node: YamlNode): NodePlace[] | undefined {
  const places = [rootPlace(parsed)];
  for (let place = places[0]; place;) {
    if (place.node === node) return places;
    const entries: Entry[] = entriesOf(place.node) ?? [];
    // What is inside an entry's value begins and ends within it.
    const index: number = entries.findIndex(
      ({ value }) => value === node || (value.start <= node.start && node.end <= value.end && isWrittenAround(value, node)),
    );
    const entry = entries[index];
    if (!entry) return undefined;
    place = placeIn(place, entry, index);
    places.push(place);
  }
  return undefined;
}

/** Whether a node may contain another one: it is a collection. */
const isWrittenAround = (outer: YamlNode, inner: YamlNode): boolean =>
  outer !== inner && (outer.kind === 'mapping' || outer.kind === 'list');
