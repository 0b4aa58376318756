/** What is said of parts that are loaded. Embeds load this before they are touched. */

/** Why one may not have been. */
export const whyNotLoaded = 'The network may be down, or Bunsen may have been updated on the server.';
export const tryAgain = 'Try again';

export const loadingEditor = 'Loading the editor…';
/** `again`: it failed before; `instead` says what stands in its place. */
export const editorNotLoaded = (again: boolean, instead: string): string =>
  `The editor ${again ? 'still ' : ''}could not be loaded. ${instead} ${whyNotLoaded}`;
