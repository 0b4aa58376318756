let typed = '';

/** Whether a key writes a character. */
const isCharacter = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => [...key].length === 1 && !ctrlKey && !metaKey;

/** Keeps a character for the search, which is open but still loading; it would be written wherever the caret is. Returns whether it is one. */
export function keepTyped(event: KeyboardEvent): boolean {
  if (!isCharacter(event)) return false;
  typed += event.key;
  return true;
}

/** What was typed before the search was there. */
export const typedAhead = (): string => typed;

/** The search has it, or is closed. */
export function forgetTyped(): void {
  typed = '';
}
