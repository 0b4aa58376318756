import type { Step } from './platform.ts';

/** Commands for a shell. */
export const shellStep = (explanation: string, lines: string[], ...traps: string[]): Step => ({ explanation, kind: 'shell', lines, traps });

/** Commands for PowerShell. */
export const powershellStep = (explanation: string, lines: string[], ...traps: string[]): Step => ({
  explanation,
  kind: 'powershell',
  lines,
  traps,
});

/** A file. */
export const fileStep = (explanation: string, fileName: string, text: string, ...traps: string[]): Step => ({
  explanation,
  kind: 'file',
  fileName,
  lines: text.replace(/\n$/, '').split('\n'),
  traps,
});

const coreosPages = 'https://docs.fedoraproject.org/en-US/fedora-coreos/';
const flatcarPages = 'https://www.flatcar.org/docs/latest/deploy/';

/** A page of Fedora CoreOS's documentation. */
export const coreosPage = (name: string): string => `${coreosPages}${name}/`;

/** A page of Flatcar's documentation on deploying. */
export const flatcarPage = (path: string): string => `${flatcarPages}${path}/`;
