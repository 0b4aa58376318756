/** How many UTF-16 units of a name say which it is. */
const most = 200;

/** A name in the description of a place, without its middle where it is long: thousands of secrets may be in one item, each with its description. */
export function shortName(name: string): string {
  if (name.length <= most) return name;
  // No half of a surrogate pair is left at the cuts.
  return `${name.slice(0, most / 2).replace(/[\ud800-\udbff]$/, '')}…${name.slice(1 - most / 2).replace(/^[\udc00-\udfff]/, '')}`;
}
