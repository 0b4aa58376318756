import type { View, ViewState } from './view.ts';

/** What is chosen once for all, by the name under which this browser keeps each choice. */
const keys = { beside: 'bunsen.beside', text: 'bunsen.wrap.text', result: 'bunsen.wrap.result', helpKey: 'bunsen.help-key' } as const;
type Choice = keyof typeof keys;

function load(choice: Choice): boolean | undefined {
  try {
    const kept = localStorage.getItem(keys[choice]);
    return kept === 'yes' ? true : kept === 'no' ? false : undefined;
  } catch {
    return undefined;
  }
}

function keep(choice: Choice, now: boolean | undefined, before: boolean | undefined): void {
  if (now === before || now === undefined) return;
  try {
    localStorage.setItem(keys[choice], now ? 'yes' : 'no');
  } catch {
    // A choice that cannot be kept still applies until the page is closed.
  }
}

/** Whether the user chose to see text and result together, to have long lines broken in each, and to do without the key `?`, as kept in this browser. */
export const loadChoices = (): Pick<ViewState, 'beside' | 'wraps' | 'helpKey'> => ({
  beside: load('beside'),
  wraps: { text: load('text') ?? false, result: load('result') ?? true },
  helpKey: load('helpKey') ?? true,
});

/** Keeps the choices whenever they are made. */
export function keepChoices(view: View): void {
  view.subscribe(({ beside, wraps, helpKey }, before) => {
    keep('beside', beside, before.beside);
    keep('text', wraps.text, before.wraps.text);
    keep('result', wraps.result, before.wraps.result);
    keep('helpKey', helpKey, before.helpKey);
  });
}
