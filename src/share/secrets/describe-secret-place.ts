import type { ScalarPlace } from '../../core/document/written-scalars.ts';
import { siblingText } from './sibling-text.ts';

/** How the item of a list is called, by where the list stands: words before the text of the key that names it. */
const lists: ReadonlyMap<string, { words: string; key: string }> = new Map(
  Object.entries({
    'passwd.users': { words: 'user', key: 'name' },
    'passwd.groups': { words: 'group', key: 'name' },
    'grub.users': { words: 'GRUB user', key: 'name' },
    'storage.files': { words: '', key: 'path' },
    'storage.luks': { words: 'LUKS', key: 'name' },
    'storage.trees': { words: 'tree', key: 'local' },
    'systemd.units': { words: 'unit', key: 'name' },
  }),
);

/** What has a name without being in a list. */
const sections: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'ignition.proxy': 'proxy',
    'ignition.config': 'configs to merge or replace',
    'ignition.security': 'certificate authorities',
    'boot_device.luks': 'encryption of the root filesystem',
    kernel_arguments: 'kernel arguments',
  }),
);

/** Where a value stands, in words that name the item it belongs to; undefined where that is none with a name. */
export function describeSecretPlace(place: ScalarPlace | undefined): string | undefined {
  const places = uppermost(place);
  const steps = places.map(({ step }) => step);
  const [section, list] = steps;
  const path = `${section}.${list}`;
  const named = lists.get(path);
  if (!named) return sections.get(path) ?? sections.get(`${section}`);
  const item = nameIn(places[3], named.key);
  if (item === '') return undefined;
  const words = `${named.words} ${item}`.trim();
  const part = steps[3] === 'dropins' || steps[3] === 'quadlets' ? nameIn(places[5], 'name') : '';
  return part === '' ? words : `drop-in ${part} of ${words}`;
}

/** How many of the places above one tell where it is: down to the key of an item in a list of an item. */
const telling = 6;

const known = new WeakMap<ScalarPlace, readonly ScalarPlace[]>();

/** The uppermost of the places that lead to one. What is nested deeply has many above, all of which share them. */
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

const nameIn = (place: ScalarPlace | undefined, key: string): string => (place ? siblingText(place.holder, key) : '');
