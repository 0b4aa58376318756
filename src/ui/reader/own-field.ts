import type { Path } from '../../core/report/finding.ts';
import { below, root } from '../../values/path.ts';

/** Messages that begin with the field they ask for, by its keys from the top: `boot_device.layout should be specified when …`. */
const namesField = /^([a-z0-9_]+(?:\.[a-z0-9_]+)+) (?:should|must|is|has)\b/;

/** Messages about an item that name the field it lacks: `local is required`. */
const namesKey = /^([a-z0-9_]+) is required$/;

/** Where Butane means another field than the one it reports, and does not say which by its keys. */
const elsewhere: readonly (readonly [RegExp, Path])[] = [
  [/^device is required for layouts\b/, ['boot_device', 'luks', 'device']],
  [/^no method specified for luks$/, ['boot_device', 'luks']],
];

/** The field where what a finding asks for is entered, given the path that it is reported at: they differ where a field is missing. */
export function ownField(message: string, at: Path): Path {
  const known = elsewhere.find(([words]) => words.test(message))?.[1];
  if (known && at[0] === known[0]) return known.reduce(below, root);
  const keys = namesField.exec(message)?.[1]?.split('.') ?? [];
  // Only within what it is reported about: a host or a file has dots, too.
  if (keys.length > 1 && keys[0] === at[0]) return keys.reduce(below, root);
  const key = namesKey.exec(message)?.[1];
  return key !== undefined && typeof at.at(-1) === 'number' ? below(at, key) : at;
}
