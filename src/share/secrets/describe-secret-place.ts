import * as words from '#words/share/secrets';
import { nameKeys, shapeOfList } from '../../core/spec/item-names.ts';
import type { ScalarPlace } from '../../core/document/locate/written-scalars.ts';
import { shortName } from './short-name.ts';
import { siblingText } from './sibling-text.ts';

const lists: ReadonlyMap<string, (name: string) => string> = new Map(Object.entries(words.itemsOf));
const sections: ReadonlyMap<string, string> = new Map(Object.entries(words.sections));

/** Where a value is, in words that name the item it belongs to; undefined where there is no item with a name. */
export function describeSecretPlace(place: ScalarPlace | undefined): string | undefined {
  const places = uppermost(place);
  const steps = places.map(({ step }) => step);
  const [section, list] = steps;
  const path = `${section}.${list}`;
  const called = lists.get(path);
  if (!called) return sections.get(path) ?? sections.get(`${section}`);
  const name = nameIn(places[3], nameKeyOf(list));
  if (name === '') return undefined;
  const item = called(name);
  const part = steps[3] === 'dropins' || steps[3] === 'quadlets' ? nameIn(places[5], nameKeyOf(steps[3])) : '';
  return part === '' ? item : words.dropIn(part, item);
}

/** How many of the enclosing places are considered: enough for a key of an item in a list of an item. */
const telling = 6;

const known = new WeakMap<ScalarPlace, readonly ScalarPlace[]>();

/** The outermost of the places that lead to one. What is deeply nested has many, which all its siblings share. */
function uppermost(place: ScalarPlace | undefined): readonly ScalarPlace[] {
  const below: ScalarPlace[] = [];
  let at = place;
  for (; at && !known.has(at); at = at.above) below.push(at);
  let places = (at && known.get(at)) ?? [];
  for (const one of below.reverse()) {
    if (places.length < telling) places = [...places, one];
    known.set(one, places);
  }
  return places;
}

const nameKeyOf = (list: string | number | undefined): string => nameKeys[shapeOfList(list) ?? 'Unit'];
const nameIn = (place: ScalarPlace | undefined, key: string): string => (place ? shortName(siblingText(place.holder, key)) : '');
