/** Milliseconds without a change that count as a pause in typing; most people's next key comes sooner. */
const rest = 150;
/** Milliseconds after which what is shown follows even if typing continues. */
const maxPause = 600;
/** Following may delay the next keys: if it took long the last time, it waits that many times as long. */
const restTimes = 2;
const maxTimes = 20;

/** Waits for a pause between keys. */
export interface Pause {
  /** A key was typed: whatever waits for a pause waits longer, within limits. */
  begin(): void;
  /** Cancels the wait. */
  end(): void;
  /** Whether something waits. */
  readonly runs: boolean;
}

/** Creates a wait that calls `onPause` when no key was typed for a moment, or too many were typed without a pause: the later, the longer `onPause` took. */
export function createPause(onPause: () => void): Pause {
  let rests: ReturnType<typeof setTimeout> | undefined;
  let lasts: ReturnType<typeof setTimeout> | undefined;
  let spent = 0;
  const end = () => {
    clearTimeout(rests);
    clearTimeout(lasts);
    rests = lasts = undefined;
  };
  const finish = () => {
    end();
    const began = performance.now();
    onPause();
    spent = performance.now() - began;
  };
  return {
    begin() {
      clearTimeout(rests);
      rests = setTimeout(finish, Math.max(rest, spent * restTimes));
      lasts ??= setTimeout(finish, Math.max(maxPause, spent * maxTimes));
    },
    end,
    get runs() {
      return lasts !== undefined;
    },
  };
}
