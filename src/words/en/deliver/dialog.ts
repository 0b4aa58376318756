/** The dialog that says how a config gets onto a machine. */

export const intro = 'What to do with the downloaded file, for each kind of machine.';
export const platform = 'Where it is to run';
export const notValid = 'The config has errors, so there is nothing to deliver yet. Fix them first.';
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

export const isoTitle = 'Or do it here';
export const isoIntro = 'Choose a live image. It stays on this computer, and a changed copy is saved beside it.';
export const isoChoose = 'Live image';
export const isoRelease = (release: string): string => `It is ${release}.`;
export const isoEmpty = 'It has no config yet.';
export const isoHas = (length: string): string => `It has a config of ${length}.`;
export const isoArguments = (text: string): string => `Kernel arguments: ${text}`;
export const isoReplace = 'Replace what is in it';
export const isoEmbed = 'Save with this config';
export const isoInstall = 'Save as one that installs';
export const isoDisk = 'Disk to install to, which is overwritten without asking';
export const isoExtract = 'Save its config';
export const isoReset = 'Save as it was downloaded';
export const isoSaved = 'The changed image is on its way to your downloads.';
export const isoUnreadable = 'The browser can no longer read this file. Choose it again.';
export const isoDiskExample = '/dev/sda';
