import * as words from '#words/formats/times-ago';
const units = [
  ['minute', 60],
  ['hour', 24],
  ['day', 7],
  ['week', 52 / 12],
  ['month', 12],
  ['year', Infinity],
] as const;

/** How long ago a time was, in words: "just now", "5 minutes ago", "yesterday". Both are in milliseconds since 1970. */
export function describeWhen(at: number, now: number): string {
  let ago = (now - at) / 60_000;
  if (ago < 1) return words.justNow;
  for (const [unit, most] of units) {
    if (Math.round(ago) < most) return words.ago(Math.round(ago), unit);
    ago /= most;
  }
  return words.longAgo;
}
