import type { DecodedMapping, DecodedValue } from '../../../document/decode.ts';
import type { Path } from '../../../report/finding.ts';
import { pathOf, type Trail } from '../../../report/trail.ts';
import type { ConfigIndex } from '../index/config-index.ts';

/** A text that may not be what it looks like, and its path. */
export interface OddValue {
  value: string;
  path: Path;
}

/** Fields whose text is a file or a program of its own, and those that have rules of their own. */
const contents: ReadonlySet<string> = new Set(['inline', 'contents', 'source', 'password_hash', 'ssh_authorized_keys', 'gecos']);

/** What a template or an invisible character takes; most values have none of it, and are looked at no further. */
const odd = /[{<$\u00a0-\uffff]|REPLACE|CHANGE|INSERT|FILL|YOUR/;

/** The most values that are looked at. */
const maxValues = 200_000;

const known = new WeakMap<ConfigIndex, readonly OddValue[]>();

/** The names, paths, devices and the like of a config that have something odd in them, in the order of its fields. */
export function oddValues(index: ConfigIndex): readonly OddValue[] {
  const before = known.get(index);
  if (before) return before;
  const found = find(index.config);
  known.set(index, found);
  return found;
}

function find(config: DecodedMapping): OddValue[] {
  const found: OddValue[] = [];
  const open: { value: DecodedValue; place: Trail | undefined; field: string }[] = [{ value: config, place: undefined, field: '' }];
  let left = maxValues;
  const take = (value: DecodedValue, step: string | number, above: Trail | undefined, field: string) => {
    if (typeof value === 'string' ? odd.test(value) : typeof value === 'object') open.push({ value, place: { step, above }, field });
  };
  for (let next = open.pop(); next && left-- > 0; next = open.pop()) {
    const { value, place, field } = next;
    if (typeof value === 'string') found.push({ value, path: pathOf(place) });
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) take(item, index, place, field);
    else if (typeof value === 'object') for (const name in value) if (!contents.has(name)) take(value[name] ?? '', name, place, name);
  }
  return found.reverse();
}
