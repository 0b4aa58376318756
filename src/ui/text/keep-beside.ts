import type { View } from '../view.ts';

const key = 'bunsen.beside';

/** Whether the user chose to see text and result together, as kept in this browser; undefined without a choice. */
export function loadBeside(): boolean | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'yes' ? true : kept === 'no' ? false : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice whenever it is made. */
export function keepBeside(view: View): void {
  view.subscribe(({ beside }, before) => {
    if (beside === before.beside || beside === undefined) return;
    try {
      localStorage.setItem(key, beside ? 'yes' : 'no');
    } catch {
      // A choice that cannot be kept still applies until the page is closed.
    }
  });
}
