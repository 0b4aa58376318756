let typed = '';
let entered = false;

/** Whether a key writes a character. */
const isCharacter = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => [...key].length === 1 && !ctrlKey && !metaKey;

/**
 * Keeps a key for the search, which is open but still loading; it would write or delete wherever the caret is. Returns
 * whether it is one that the search has a use for.
 */
export function keepTyped(event: KeyboardEvent): boolean {
  if (event.key === 'Enter') entered = true;
  else if (event.key === 'Backspace') typed = [...typed].slice(0, -1).join('');
  else if (!isCharacter(event)) return false;
  // What comes after Enter is meant for what that leads to.
  else if (!entered) typed += event.key;
  return true;
}

/** What was typed before the search was there. */
export const typedAhead = (): string => typed;

/** Whether Enter was pressed after it. */
export const enteredAhead = (): boolean => entered;

/** The search has it, or is closed. */
export function forgetTyped(): void {
  typed = '';
  entered = false;
}
