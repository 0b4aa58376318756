/**
 * The lines of descent that a version is in. `base` and `ignition` hold for every version; `fcos`
 * holds for Fedora CoreOS and for what extends it (openshift), the others for their own variant.
 */
export type Line = 'base' | 'ignition' | 'fcos' | 'flatcar' | 'openshift' | 'r4e' | 'fiot';

/** The version on each of its lines, as `major.minor`. */
export type Lineage = Partial<Record<Line, string>>;

/**
 * When a field, rule or step applies: every line given must be in the lineage and within its range
 * (`*` is any), or, with `none`, must not be in the lineage at all.
 */
export type When = Partial<Record<Line, `${'>=' | '<'}${number}.${number}` | '*' | 'none'>>;

function compare(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map((part) => Number.parseInt(part, 10));
  const [bMajor = 0, bMinor = 0] = b.split('.').map((part) => Number.parseInt(part, 10));
  return aMajor - bMajor || aMinor - bMinor;
}

/** Tests a condition against a lineage. An absent condition always holds. */
export function holds(when: When | undefined, lineage: Lineage): boolean {
  if (when === undefined) return true;
  return Object.entries(when).every(([line, range]) => {
    // Object.entries widens the keys; `When` has no others.
    const at = lineage[line as Line];
    if (at === undefined || range === 'none') return at === undefined && range === 'none';
    if (range === '*') return true;
    return range.startsWith('>=') ? compare(at, range.slice(2)) >= 0 : compare(at, range.slice(1)) < 0;
  });
}
