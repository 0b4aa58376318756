/** The most names that one is compared with. */
const maxNames = 1000;
const maxLength = 100;

/** The one name that differs from another by a letter left out, added or changed, or two swapped; none if several do, or for short ones. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  if (name.length < 4 || name.length > maxLength) return undefined;
  let found: string | undefined;
  let left = maxNames;
  for (const each of names) {
    if (left-- <= 0) return undefined;
    if (!isNear(name, each)) continue;
    if (found !== undefined) return undefined;
    found = each;
  }
  return found;
}

function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // A number is told apart by its last digit: data1 and data2 are two names.
  if (/^\d*$/.test(inA) && /^\d*$/.test(inB)) return false;
  return (inA.length <= 1 && inB.length <= 1) || (inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0]);
}
