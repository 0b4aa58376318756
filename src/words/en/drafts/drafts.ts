import { byCount, countOf, formatNumber } from '../formats/counts.ts';

/** What the list of drafts says, and what leads to it. */

export const whatDraftsAre = 'All configs kept in this browser, and their earlier versions';
export const whereKept =
  'What you write is saved as you type, in this browser only: no one else can see it, and clearing the browser’s data deletes it. Export the drafts to keep them elsewhere.';
export const yourDrafts = 'Your drafts';
export const showAll = 'All drafts…';
export const reading = 'Reading your drafts…';
export const noDrafts = 'There are no drafts yet.';
export const cannotRead = 'Your drafts cannot be read right now';
export const databaseSilent = 'The browser’s database is not responding. The list will appear as soon as it does.';

export const exportAll = 'Export all';
export const importDrafts = 'Import…';
export const imported = (added: number, skipped: number): string =>
  skipped === 0
    ? `Imported ${countOf(added, 'draft')}`
    : `Imported ${countOf(added, 'draft')}; ${formatNumber(skipped)} ${byCount(skipped, 'was', 'were')} already there`;
export const notExported = (reason: string): string => `Nothing was exported: ${reason}`;
export const notImported = (file: string, reason: string): string => `${file} was not imported: ${reason}`;
/** Where the reason is a sentence of its own. */
export const fileRefused = (file: string, reason: string): string => `${file} was not imported. ${reason}`;
export const notRead = 'it could not be read';
export const largerThan = (size: string): string => `it is larger than ${size}`;

export const openHere = 'open here';
export const openElsewhere = 'open in another tab';
export const acts = { open: 'Open', copy: 'Open a copy', timeline: 'Timeline', delete: 'Delete', rename: 'Rename' };
/** The same, for those who do not see which draft it is for. */
export const actNames: Record<keyof typeof acts, (name: string) => string> = {
  open: (name) => `Open ${name}`,
  copy: (name) => `Open a copy of ${name}`,
  timeline: (name) => `Timeline of ${name}`,
  delete: (name) => `Delete ${name}`,
  rename: (name) => `Rename ${name}`,
};
export const newName = (name: string): string => `New name of ${name}`;
export const deleted = (name: string): string => `Deleted ${name}`;
export const notOpened = (name: string): string => `${name} was not opened`;
export const openOrDeletedElsewhere = 'It is open in another tab, or was deleted there.';
export const notOpenedAsElsewhere = (name: string): string => `${name} was not opened: it is open in another tab, or was deleted there`;
export const notOpenedAsDeleted = (name: string): string => `${name} was not opened: it has been deleted`;
export const notDeleted = (name: string, reason: string): string => `${name} was not deleted: ${reason}`;
export const notRenamed = (name: string, reason: string): string => `${name} was not renamed: ${reason}`;
export const itIsOpenElsewhere = 'it is open in another tab';
export const notPutBack = (reason: string): string => `It could not be restored: ${reason}`;
export const nothingDownloaded = (reason: string): string => `Nothing was downloaded: ${reason}`;
const failures: Record<'open' | 'copy' | 'timeline' | 'delete', string> = {
  open: 'was not opened',
  copy: 'was not opened',
  timeline: 'was not opened',
  delete: 'was not deleted',
};
export const failed = (act: keyof typeof failures, name: string, reason: string): string => `${name} ${failures[act]}: ${reason}`;

export const noTarget = 'no known variant';
export const unknownTime = 'unknown time';
/** What tells a draft from others; the time is an element. */
export const facts = <Part>(target: string, time: Part, size: string, fileCount: number): (string | Part)[] => [
  `${target} · `,
  time,
  ` · ${size}${fileCount === 0 ? '' : `, with ${countOf(fileCount, 'local file')}`}`,
];

export const damagedTitle = 'Damaged drafts';
export const aboutDamaged = 'These drafts are damaged and cannot be opened as they are. Download one to look for your text in it.';
export const damagedFacts = (size: string | undefined, id: string): string =>
  `${size === undefined ? 'no text' : `${size} of text`} · ID ${id}`;
export const downloadLeft = (name: string): string => `Download what is left of ${name}`;
export const draftWithId = (id: string): string => `Draft ${id}`;
/** The beginning of a text, in place of a name. */
export const quoted = (beginning: string): string => `“${beginning}”`;
