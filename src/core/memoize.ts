/** Wraps a function so that it is called once per argument. Arguments are kept as long as the wrapper is. */
export function memoize<Argument, Result>(call: (argument: Argument) => Result): (argument: Argument) => Result {
  const known = new Map<Argument, { result: Result }>();
  return (argument) => {
    let entry = known.get(argument);
    if (!entry) known.set(argument, (entry = { result: call(argument) }));
    return entry.result;
  };
}

/** The most UTF-16 units of texts whose results are kept, and those of as many before them. */
const maxKept = 2 ** 19;

/**
 * Wraps a function of texts so that it is not called again for those that it was called for recently: most of a config is
 * the same after an edit of it.
 */
export function memoizeRecent<Result>(call: (text: string) => Result): (text: string) => Result {
  let [recent, before] = [new Map<string, { result: Result }>(), new Map<string, { result: Result }>()];
  let length = 0;
  return (text) => {
    const known = recent.get(text);
    if (known) return known.result;
    const entry = before.get(text) ?? { result: call(text) };
    if (length > maxKept) {
      before = recent;
      recent = new Map();
      length = 0;
    }
    recent.set(text, entry);
    length += text.length;
    return entry.result;
  };
}
