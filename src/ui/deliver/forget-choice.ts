import { choiceKey } from '../../store/drafts/choice-key.ts';
import { readChoice, writeChoice } from './platform-choice.ts';

/** Forgets what was chosen for a draft that is deleted; returns what brings it back with the draft. */
export function forgetChoice(draft: string): () => void {
  const choice = readChoice(draft);
  forget([draft]);
  return () => {
    if (choice) writeChoice(draft, choice);
  };
}

/** Forgets what was chosen for drafts that are not kept: links and starting points that were only looked at. */
export function forgetOtherChoices(kept: ReadonlySet<string>): void {
  const start = choiceKey('');
  try {
    const drafts = Object.keys(localStorage).flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
    forget(drafts.filter((draft) => !kept.has(draft)));
  } catch {
    // Nothing is kept then.
  }
}

function forget(drafts: readonly string[]): void {
  try {
    for (const draft of drafts) localStorage.removeItem(choiceKey(draft));
  } catch {
    // Nothing is kept then.
  }
}
