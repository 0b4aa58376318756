import { byCount, countOf } from '../formats/counts.ts';
import { linesDifferFrom } from '../formats/lines-differ.ts';

/** What the timeline of a draft says: its earlier versions, and how each differs from the current text. */

export const titleOf = (name: string): string => `Timeline of ${name}`;
export const allDrafts = 'All drafts';
export const howMade =
  'A version is kept for each minute of work, and before the whole text is replaced. Older versions are thinned out. Local files have no versions.';
export const someDamaged = (count: number): string =>
  `${byCount(count, 'One version or local file is', `${countOf(count, 'version')} or local files are`)} damaged and cannot be shown.`;
export const downloadAllLeft = 'Download the draft with all that is left of it';
export const noVersions = 'There are no earlier versions yet: the text has not changed.';
export const versions = 'Versions';
export const versionFacts = (time: string, size: string): string => `${time} · ${size}`;
export const restore = 'Restore this version';
export const openAsCopy = 'Open as a copy';
export const notRead = (reason: string): string => `The timeline could not be read: ${reason}`;
export const notRestored = (reason: string): string => `The version was not restored: ${reason}`;
export const openOrDeletedElsewhere = 'the draft is open in another tab, or was deleted there';

export const comparing = 'Comparing…';
export const linesDiffer = (count: number): string => linesDifferFrom('the current text', count);
export const marks = 'Lines marked − are in this version, lines marked + in the current text.';
export const theVersion = 'The version';
export const currentText = 'The current text';
export const wholeVersion = 'The whole version is shown, without marking the differences.';
export const slowComparison = 'The comparison is taking a long time. Until it is done, the version is shown as it was.';
export const versionAsItWas = 'The version as it was';
