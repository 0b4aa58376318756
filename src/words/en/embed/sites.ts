/** What is said beside the code blocks of a documentation page. */

export const close = 'Close';
export const notYetChecked = 'Check';
export const checkAgain = 'Not checked. Try again';
export const checking = 'Checking…';
/** Two parts of “Open in Bunsen”, of which a narrow block shows the first. */
export const open = 'Open';
export const inBunsen = ' in Bunsen';
