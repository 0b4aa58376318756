/** How the app is to start: with the draft it would show, with an empty config, or with the list of drafts. */
export type StartChoice = 'usual' | 'empty' | 'drafts';

const name = 'start';
const choices: readonly string[] = ['usual', 'empty', 'drafts'] satisfies StartChoice[];

/** Addresses at which the app starts that way, even when it failed before: plain links from any of its pages. */
export const startAddress = (choice: StartChoice): string => `?${name}=${choice}`;

/** How the app is to start according to the address; undefined when it does not say. */
export function startChoice({ search }: Pick<Location, 'search'>): StartChoice | undefined {
  const written = new URLSearchParams(search).get(name);
  // It is one of them.
  return written !== null && choices.includes(written) ? (written as StartChoice) : undefined;
}

/** Removes it from the address bar, so that a reload shows the present state. */
export function takeStartChoice(): StartChoice {
  const choice = startChoice(location);
  if (choice) history.replaceState(history.state, '', location.pathname + location.hash);
  return choice ?? 'usual';
}
