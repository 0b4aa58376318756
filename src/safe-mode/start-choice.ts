/** How the app is to start: with the draft it would show, with an empty config, or with the list of drafts. */
export type StartChoice = 'usual' | 'empty' | 'drafts';

const name = 'start';
const choices: readonly string[] = ['usual', 'empty', 'drafts'] satisfies StartChoice[];

/** Where the app starts so, also when it failed before: a plain link from any of its pages. */
export const startAddress = (choice: StartChoice): string => `?${name}=${choice}`;

/** How the address says that the app is to start; undefined when it does not say. */
export function startChoice({ search }: Pick<Location, 'search'>): StartChoice | undefined {
  const written = new URLSearchParams(search).get(name);
  // It is one of them.
  return written !== null && choices.includes(written) ? (written as StartChoice) : undefined;
}

/** Takes it out of the address bar: a reload is to show what is there by then. */
export function takeStartChoice(): StartChoice {
  const choice = startChoice(location);
  if (choice) history.replaceState(history.state, '', location.pathname + location.hash);
  return choice ?? 'usual';
}
