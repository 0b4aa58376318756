import { factsOf } from '../common.ts';
import { countOf, formatNumber } from '../formats/counts.ts';
import { shortDate } from '../formats/dates.ts';

/** What safe mode says: the drafts as plain text, and ways to start Bunsen. */

export const title = 'Bunsen in safe mode';
export const pageTitle = 'Safe mode · Bunsen';
export const failedTwice = 'Bunsen failed to start twice in a row, so this page opened instead.';
export const continueTitle = 'Continue with Bunsen';
/** Ways to start: each begins with a link. */
export const startEmpty = <Part>(link: (text: string) => Part, drafts: boolean): (string | Part)[] => [
  link('Start with an empty config'),
  ...(drafts ? ['. Your drafts stay in the list.'] : []),
];
export const startWithList = <Part>(link: (text: string) => Part): (string | Part)[] => [
  link('Start with the list of drafts'),
  ', to open or delete one.',
];
export const startAsUsual = <Part>(link: (text: string) => Part, drafts: boolean): (string | Part)[] => [
  link('Start as usual'),
  ...(drafts ? [', with your last draft.'] : []),
];

export const drafts = 'Drafts';
export const reading = 'Reading the drafts…';
export const notAll = 'The browser’s database is not responding, so there may be more drafts than these. Reload the page to try again.';
export const none = 'There are no drafts in this browser.';
export const notRead =
  'Your drafts could not be read: the browser’s database is not responding. Nothing has been deleted. Reload the page to try again.';
export const plainText = 'Your drafts are shown as plain text and are not checked, so none of them can break this page.';
export const draftLabel = 'Draft';
/** A draft as an entry of a menu; `at` is when it was changed, where that is known. */
export const draftFacts = (name: string, length: number, at: Date | undefined): string =>
  factsOf(name, countOf(length, 'character'), at && shortDate(at));
export const textOfDraft = 'Text of the draft';
export const onlyBeginning = (shown: number): string =>
  `Only the first ${formatNumber(shown)} characters are shown. Copy and Download include all of it.`;

export const copied = 'Copied.';
export const notCopied = 'The browser does not let this page copy. The text is selected: press Ctrl+C, or download it.';
export const deleteDraft = 'Delete…';
export const deleteForGood = (name: string): string => `Delete ${name} for good?`;
export const notDeleted = (reason: string): string => `Not deleted: ${reason}`;
export const browserDidNotDelete = 'The browser did not delete it.';
export const databaseNotOpened = 'The database could not be opened.';
export const recordNotRead = 'The record could not be read.';
