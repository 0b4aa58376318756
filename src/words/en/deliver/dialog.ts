/** The dialog that says how a config gets onto a machine. */

export const intro = 'What to do with the downloaded file, for each kind of machine.';
export const platform = 'Where it is to run';
export const notValid = 'The config has errors. Mend them, and the machine gets what is meant here.';
export const noVariant = 'The config does not say its variant and version, which decide where it can run.';
export const documentation = 'Documentation';
export const file = (name: string): string => `File ${name}`;
export const save = (name: string): string => `Download ${name}`;
export const copyLine = (line: string): string => `Copy ${line}`;
export const copied = 'Copied.';
export const notCopied = 'The browser does not allow it: select the line and copy it.';
export const size = 'Size';
export const largest = 'What takes the most';
export const takes = (label: string, bytes: string): string => `${label}: ${bytes}`;
