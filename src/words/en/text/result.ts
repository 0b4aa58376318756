import { linesDifferFrom } from '../formats/lines-differ.ts';

/** What the pane of the result says. */

/** What a text becomes: the name of the pane, what a sentence calls it, and what it is. */
export const kinds = {
  ignition: {
    short: 'Ignition',
    full: 'Ignition config',
    about: 'What the machine reads, laid out here; the file is a single line.',
  },
  machineConfig: {
    short: 'MachineConfig',
    full: 'MachineConfig',
    about: 'What you apply to the cluster, as it is in the file.',
  },
};
/** The accessible name of the text, by how it is shown. */
export const labels = {
  written: (name: string): string => name,
  decoded: (name: string): string => `${name}, decoded`,
};
export const views = {
  decoded: { title: 'Decoded', about: 'Contents as text and modes in octal, for reading only.' },
  changes: { title: 'Changes', about: 'How the Butane text differs from the text as opened.' },
};
export const aboutCopy = (name: string): string => `Copy the ${name} as it is in the file`;
export const copied = (name: string): string => `Copied the ${name}`;
export const notCopied = 'Not copied';
export const downloadInstead = 'The browser does not let this page use the clipboard. Download the file instead.';
export const withoutColours = 'The text is shown without colours.';
export const notChecked = (name: string): string =>
  `There is no ${name} because the text was not checked. The line at the bottom says why.`;
export const hasErrors = (name: string): string => `There is no ${name} while the text has an error.`;
export const showProblems = 'Show problems';
export const butaneSays = 'Butane says:';

export const noChanges = 'No changes since the config was opened.';
export const comparing = 'Comparing…';
export const linesDiffer = (count: number): string => linesDifferFrom('the text as opened', count);
export const diffLabels = { before: 'The text as opened', after: 'The text now' };
