/**
 * Finds where a value begins in texts, overlapping places included, in UTF-16 units. It takes time that grows with the text and
 * no more, however often the value repeats itself (Knuth, Morris and Pratt), and a value may be of any length, which is why it is
 * no regular expression.
 */
export function valueFinder(value: string): (text: string) => number[] {
  const fallbacks = fallbacksOf(value);
  return (text) => {
    const starts: number[] = [];
    let matched = 0;
    for (let at = 0; at < text.length; at++) {
      matched = continued(value, fallbacks, matched, text.charCodeAt(at));
      if (matched < value.length) continue;
      starts.push(at + 1 - matched);
      matched = fallbacks[matched - 1] ?? 0;
    }
    return starts;
  };
}

/** How much of the value still matches with one more unit of the text. */
function continued(value: string, fallbacks: Int32Array, before: number, unit: number): number {
  let matched = before;
  while (matched > 0 && value.charCodeAt(matched) !== unit) matched = fallbacks[matched - 1] ?? 0;
  return value.charCodeAt(matched) === unit ? matched + 1 : matched;
}

/** For each beginning of the value, the length of the longest shorter one that it also ends with. */
function fallbacksOf(value: string): Int32Array {
  const fallbacks = new Int32Array(value.length);
  for (let at = 1, matched = 0; at < value.length; at++) {
    matched = continued(value, fallbacks, matched, value.charCodeAt(at));
    fallbacks[at] = matched;
  }
  return fallbacks;
}
