import { readChoice, writeChoice } from './platform-choice.ts';
import { choiceKey } from '../../store/drafts/choice-key.ts';

/** Forgets what was chosen for a draft that is deleted; returns what brings it back with the draft. */
export function forgetChoice(draft: string): () => void {
  const choice = readChoice(draft);
  try {
    localStorage.removeItem(choiceKey(draft));
  } catch {
    // Nothing is kept then.
  }
  return () => {
    if (choice) writeChoice(draft, choice);
  };
}
