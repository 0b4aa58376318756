/** Milliseconds without a change after which someone who types is taken to pause; the next key of most comes sooner. */
const rest = 150;
/** Milliseconds for which someone may type on before what they see follows nevertheless. */
const longest = 600;

/** Waits for a pause between keys. */
export interface Pause {
  /** A key was typed: what waits for the pause waits on, within limits. */
  begin(): void;
  /** Nothing waits any more. */
  end(): void;
  /** Whether something waits. */
  readonly runs: boolean;
}

/** Makes a wait that calls `onPause` when no key has come for a moment, or too many have come without one. */
export function createPause(onPause: () => void): Pause {
  let rests: ReturnType<typeof setTimeout> | undefined;
  let lasts: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(rests);
    clearTimeout(lasts);
    rests = lasts = undefined;
  };
  const finish = () => {
    end();
    onPause();
  };
  return {
    begin() {
      clearTimeout(rests);
      rests = setTimeout(finish, rest);
      lasts ??= setTimeout(finish, longest);
    },
    end,
    get runs() {
      return lasts !== undefined;
    },
  };
}
