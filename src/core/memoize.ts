/** A function that calls another once for each argument, and gives what it gave then. It keeps the arguments as long as it lives. */
export function memoize<Argument, Result>(call: (argument: Argument) => Result): (argument: Argument) => Result {
  const known = new Map<Argument, { result: Result }>();
  return (argument) => {
    let entry = known.get(argument);
    if (!entry) known.set(argument, (entry = { result: call(argument) }));
    return entry.result;
  };
}
