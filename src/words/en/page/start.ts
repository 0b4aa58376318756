/** What the start screen says. */

export const title = 'Start a Butane config';
export const howToChoose = 'Each of these is a complete, working config. Pick the closest one and change it with forms or as text.';
export const currentKept = 'Your current config is kept: undo brings it back.';
export const back = 'Back to your config';
export const openFile = 'Open a file…';
/** Between the button that opens a file, and those for the variants to start with. */
export const otherWays = 'or paste one here, or drop a file. Start empty for';
export const emptyFor = (variant: string): string => `Empty, for ${variant}`;
export const startingPoints = 'Starting points';
