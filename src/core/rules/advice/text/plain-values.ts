import type { DecodedMapping, DecodedValue } from '../../../document/decode.ts';
import type { Path } from '../../../report/finding.ts';

/** Fields whose text is a file or a program of its own, and those that have rules of their own. */
const contents: ReadonlySet<string> = new Set([
  'inline',
  'contents',
  'source',
  'password_hash',
  'ssh_authorized_keys',
  'should_exist',
  'gecos',
]);

/** The most values that are looked at. */
const maxValues = 200_000;

/** Calls with each text of a config that is a name, a path, a device or the like, its path and its field. */
export function eachPlainValue(config: DecodedMapping, call: (value: string, path: Path, field: string) => void): void {
  const open: [value: DecodedValue, path: Path, field: string][] = [[config, [], '']];
  let left = maxValues;
  for (let next = open.pop(); next && left-- > 0; next = open.pop()) {
    const [value, path, field] = next;
    if (typeof value === 'string') {
      if (!contents.has(field)) call(value, path, field);
    } else if (Array.isArray(value)) {
      for (const [index, item] of [...value.entries()].reverse()) open.push([item, [...path, index], field]);
    } else if (typeof value === 'object') {
      for (const [name, member] of Object.entries(value).reverse()) open.push([member, [...path, name], name]);
    }
  }
}
