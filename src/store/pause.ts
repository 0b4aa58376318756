/** Milliseconds without a change after which someone who types is taken to pause; the next key of most comes sooner. */
const rest = 150;
/** Milliseconds for which someone may type on before what they see follows nevertheless. */
const maxPause = 600;
/** What follows may keep the next keys waiting: where it took long the last time, it waits that many times as long. */
const restTimes = 2;
const maxTimes = 20;

/** Waits for a pause between keys. */
export interface Pause {
  /** A key was typed: what waits for the pause waits on, within limits. */
  begin(): void;
  /** Nothing waits any more. */
  end(): void;
  /** Whether something waits. */
  readonly runs: boolean;
}

/** Makes a wait that calls `onPause` when no key has come for a moment, or too many have come without one: the later, the longer `onPause` took. */
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
