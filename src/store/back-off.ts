/** Decides when something that failed may be tried again: the fewer failures in a row, the sooner. */
export interface BackOff {
  /** How often it has failed since it last worked. */
  readonly failures: number;
  /** Milliseconds to wait before the next try. */
  readonly wait: number;
  fail(): void;
  /** It worked, or the user wants to try at once. */
  reset(): void;
}

const first = 500;
const maxPause = 30_000;

/** Creates one without failures so far. */
export function createBackOff(now: () => number = Date.now): BackOff {
  let failures = 0;
  let since = 0;
  const due = () => (failures === 0 ? 0 : Math.min(first * 2 ** (failures - 1), maxPause));
  return {
    get failures() {
      return failures;
    },
    get wait() {
      // The clock may have been set back meanwhile.
      const passed = Math.max(0, now() - since);
      return Math.max(0, due() - passed);
    },
    fail() {
      failures++;
      since = now();
    },
    reset() {
      failures = 0;
    },
  };
}
