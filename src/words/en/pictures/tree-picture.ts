import { byCount, formatNumber } from '../formats/counts.ts';

/** What the picture of the files on the machine says. */

export const nothing = 'The config puts nothing on the machine yet.';
export const aboutImage =
  'Files of the image are not shown. A directory without permissions here already exists, or is created on the way with mode 0755, owned by root.';
export const files = 'Files on the machine';
export const filesIn = (directory: string): string => `In ${directory}`;
export const linesOf = (file: string): string => `Lines of ${file}`;
export const notShown = (count: number): string => `${formatNumber(count)} more ${byCount(count, 'is', 'are')} not shown.`;
/** Before the items that have no place. */
export const noPlace = 'These have no absolute path that a machine can use, so they have no place here:';

export const mountPoint = 'mount point';
export const hardLinkTo = 'hard link to';
/** After a mode: what is there already keeps its own. */
export const ifNew = 'if new';
export const ways: Record<'written' | 'replaced' | 'appended' | 'kept', string> = {
  written: '',
  replaced: 'replaces an existing one',
  appended: 'added to an existing one',
  kept: 'empty, unless it already exists',
};
/** Before the item of the config that makes something. */
export const from = 'from';
