import { formatNumber } from '../formats/counts.ts';

/** What the review of a config says around its statements. */

export const intro = 'What this config does to a machine at its first boot. Each line leads to its place in the config.';
export const copyMarkdown = 'Copy as Markdown';
export const copied = 'Copied.';
export const notCopied = 'The browser does not let this page copy.';
export const print = 'Print';
export const noTarget = 'The config names no variant and version that Bunsen knows, so nothing can be said of it yet.';
export const incomplete = 'The config has errors, so it cannot be used yet. This is what could be read of it.';
/** `target`: "Fedora CoreOS · 1.6.0". */
export const heading = (name: string, target: string): string => `${name} (${target})`;
export const titleOf = (name: string): string => `Review of ${name}`;
export const others = (count: number): string => `and ${formatNumber(count)} more`;
export const kindOf = { error: 'Error', warning: 'Warning', info: 'Note' };
export const line = (number: number): string => `line ${formatNumber(number)}`;
export const noFindings = 'Nothing: the config is valid, and there is no advice.';

/** The subjects, and what is said where a config does nothing of the kind. */
export const titles = {
  login: 'Who can log in',
  disks: 'What happens to the disks',
  boot: 'What runs at boot',
  files: 'What is written',
  fetched: 'What is fetched from elsewhere',
  exposed: 'What is open to others',
  kernel: 'How the system starts',
  findings: 'What is still to be looked at',
};
export const nothing = {
  login: 'The config adds no users.',
  disks: 'No disk is changed.',
  boot: 'The config starts and stops no units.',
  files: 'No files, directories or links are written.',
  fetched: 'Nothing is fetched.',
  exposed: 'The config opens no ports, as far as can be read from it.',
  kernel: 'Kernel arguments and GRUB stay as they are in the image.',
  findings: noFindings,
};
