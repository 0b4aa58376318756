import { nameAt, type LockedPackages } from './lock-file.ts';
import { shippedPackages } from './shipped.ts';

/** Licences of what Bunsen ships, by their SPDX names, each with the reason why it is allowed. */
export const licencesOfShipped: ReadonlyMap<string, string> = new Map([
  ['0BSD', 'asks for nothing'],
  ['Apache-2.0', 'asks for its text and for notices; it is Bunsen’s own'],
  ['BSD-2-Clause', 'asks for its text and the copyright line'],
  ['BSD-3-Clause', 'asks for its text and the copyright line'],
  ['CC-BY-4.0', 'asks for the maker’s name and a link; pictures only, see notices.ts'],
  ['CC0-1.0', 'asks for nothing'],
  ['ISC', 'asks for its text and the copyright line'],
  ['MIT', 'asks for its text and the copyright line'],
  ['Zlib', 'asks not to be passed off as one’s own'],
]);

/** Further licences that are allowed for what only builds and tests Bunsen: none of that is given to anyone. */
export const licencesOfTools: ReadonlyMap<string, string> = new Map([
  ['BlueOak-1.0.0', 'asks for its text, where a copy is given on'],
  ['MPL-2.0', 'asks for the source of its own files, where a copy is given on; axe and lightningcss are never part of a build'],
]);

/**
 * Whether a licence, as an SPDX expression, permits what needs one of `allowed`: of several joined by OR one
 * must, of several joined by AND each.
 */
export function isAllowed(licence: string, allowed: ReadonlySet<string>): boolean {
  const tokens = licence.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const one = (): boolean => {
    const token = tokens[at++];
    if (token !== '(') return token !== undefined && allowed.has(token);
    const inside = any();
    return tokens[at++] === ')' && inside;
  };
  const all = (): boolean => {
    let holds = one();
    while (tokens[at] === 'AND') {
      at++;
      holds = one() && holds; // read case-insensitively
    }
    return holds;
  };
  const any = (): boolean => {
    let holds = all();
    while (tokens[at] === 'OR') {
      at++;
      holds = all() || holds;
    }
    return holds;
  };
  const holds = any();
  return holds && at === tokens.length;
}

const forShipped: ReadonlySet<string> = new Set(licencesOfShipped.keys());
const forTools: ReadonlySet<string> = new Set([...licencesOfShipped.keys(), ...licencesOfTools.keys()]);

/** Whether something under this licence may be part of a build. */
export const mayShip = (licence: string): boolean => isAllowed(licence, forShipped);

/** The entries of a lock file whose licence is not on any list, a sentence for each. */
export function licenceProblems(packages: LockedPackages, shipped: ReadonlySet<string> = shippedPackages): string[] {
  return Object.entries(packages).flatMap(([path, { license }]) => {
    if (path === '') return [];
    if (license === undefined) return [`${path} has no licence in the lock file`];
    const ships = shipped.has(nameAt(path));
    if (isAllowed(license, ships ? forShipped : forTools)) return [];
    return [
      `${path} is ${ships ? 'part of what Bunsen ships' : 'a tool'}, and its licence ${license} is not on the list for that in src/build/licences.ts`,
    ];
  });
}
