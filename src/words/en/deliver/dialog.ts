/** The dialog that says how a config gets onto a machine. */
import { byCount, formatNumber } from '../formats/counts.ts';

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
export const sizeTitle = 'What takes the most, and what helps';
export const hosts = 'Many machines, or a config of several files…';
export const largest = 'What takes the most';
export const helping = 'What helps';
export const takes = (label: string, bytes: string): string => `${label}: ${bytes}`;

export const moveUrl = 'Where large contents will be served from: a URL, or a folder with a slash at its end';
export const moveExample = 'https://example.com/files/';
export const move = (label: string, bytes: string): string => `Move out of the config: ${label}, ${bytes}`;
export const moved = (name: string, url: string): string =>
  `${name} is on its way to your downloads. Serve it at ${url}, to the byte; the config has its hash.`;
export const urlOfHost = (value: string): string =>
  `“${value}” is a value of the first host, so each other host would fetch from a different URL. Use a URL without it.`;
export const urlTaken = 'The config already fetches something else from this URL. Use another.';
export const withFragments = (count: number, reason: string | undefined): string =>
  reason === undefined
    ? `The commands, sizes and files here are for the config merged with its ${byCount(count, 'fragment', `${formatNumber(count)} fragments`)}.`
    : `The fragments cannot be merged into this config: ${reason}`;

export const isoTitle = 'Or do it here';
export const isoIntro = 'Choose a live image. It stays on this computer, and a changed copy is saved beside it.';
export const isoChoose = 'Live image';
export const isoRelease = (release: string): string => `It is ${release}.`;
export const isoEmpty = 'It has no config yet.';
export const isoHas = (length: string): string => `It has a config of ${length}.`;
export const isoReplace = 'Replace what is in it';
export const isoEmbed = 'Save with this config';
export const isoInstall = 'Save as one that installs';
export const isoDisk = 'Disk to install to, which is overwritten without asking';
export const isoExtract = 'Save its config';
export const isoReset = 'Save as it was downloaded';
export const isoSaved = 'The changed image is on its way to your downloads.';
export const isoUnreadable = 'The browser can no longer read this file. Choose it again.';
export const isoKeyfiles = 'NetworkManager keyfiles for it (optional)';
export const isoNewArguments = 'Kernel arguments of the live system';
export const isoSetArguments = 'Save with these kernel arguments';
export const isoStandardArguments = 'Save with those it came with';
export const isoInstallArguments = 'Kernel arguments to add to the installed system (optional)';
export const isoNoNetwork = 'This image takes no keyfiles.';
export const isoWritten = 'The changed image is written.';
export const isoNotWritten = 'The file could not be written. Is the disk full?';
export const isoDiskExample = '/dev/sda';
