const group = /^[0-9a-f]{1,4}$/i;
const ipV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** How many of the eight groups a run of them fills; `NaN` if one is not a group. */
function countGroups(run: string, last: boolean): number {
  if (run === '') return 0;
  const groups = run.split(':');
  const tail = last && ipV4.test(groups.at(-1) ?? '') ? 1 : 0;
  return groups.slice(0, groups.length - tail).every((text) => group.test(text)) ? groups.length + tail : NaN;
}

/** Whether a text is an IPv6 address (without a zone) to Go's `netip.ParseAddr`. */
export function isIpV6(text: string): boolean {
  const runs = text.split('::');
  const [first = '', second] = runs;
  if (second === undefined) return countGroups(first, true) === 8;
  return runs.length === 2 && countGroups(first, false) + countGroups(second, true) < 8;
}
