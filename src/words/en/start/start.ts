/** What the start screen says. */

export const title = 'Start a Butane config';
export const whatItIs =
  'A Butane config describes how a machine is set up. Bunsen translates it to Ignition, the file that the machine reads at its first boot, and you download that.';
export const howToChoose = 'Each of these is a complete, working config. Pick the closest one and change it with forms or as text.';
export const currentKept = 'Your current config is kept: undo brings it back.';
export const back = 'Back to your config';
export const openFile = 'Open a file…';
/** After the button that opens a file. */
export const otherWays = 'or paste one here, or drop a file.';
export const whichSystem = 'For which system?';
export const allSystems = 'All systems';
/** Before the ways to start without a starting point. */
export const startWith = 'Start:';
export const empty = 'Empty';
export const emptyFor = (variant: string): string => `Empty, for ${variant}`;
export const withTask = 'With a task…';
export const withTaskFor = (variant: string): string => `With a task… for ${variant}`;
export const startingPointsFor = (variant: string): string => `Starting points for ${variant}`;
