/** Wraps a function so that it is called once per argument. Arguments are kept as long as the wrapper is. */
export function memoize<Argument, Result>(call: (argument: Argument) => Result): (argument: Argument) => Result {
  const known = new Map<Argument, { result: Result }>();
  return (argument) => {
    let entry = known.get(argument);
    if (!entry) known.set(argument, (entry = { result: call(argument) }));
    return entry.result;
  };
}
