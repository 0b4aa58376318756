import type { Check } from './task.ts';

/** Values that a pattern describes; the sentence says what they look like. */
export const matching =
  (pattern: RegExp, sentence: string, longest = 253): Check =>
  (value) =>
    value.length <= longest && pattern.test(value) ? undefined : sentence;

/** A value for which all checks are passed; the first that is not says why. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value) => {
    for (const check of checks) {
      const problem = check(value);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
