import { reloadPage } from '../common.ts';

/** What is said when drafts are not saved or read, or a tab continues with a copy. */

export const notSaved = (reason: string): string => `Not saved: ${reason}`;
export const downloadFirst = 'Your text and files are safe on screen. Download them before you close or reload this page.';
export const notRead = 'Your saved drafts could not be read';
export const forbidden =
  'The browser does not let this page store anything. Nothing has been deleted. Allow this page to store data, then reload it.';
export const databaseReported = (reason: string): string =>
  `The browser’s database reported “${reason}”. Nothing has been deleted. Reload the page; if that does not help, restart the browser.`;
export const reload = reloadPage;
export const continuesAs = (copy: string): string => `Continuing as ${copy}`;
export const bothKept = (name: string): string =>
  `${name} is open in another tab, or was changed there. Both are kept, each as a draft of its own.`;
export const isCopy = (copy: string): string => `This is a copy: ${copy}`;
export const eachTab = (name: string): string => `${name} is open in another tab, and each tab has a draft of its own.`;
export const waiting = 'Your drafts are waiting for another tab';
export const olderBunsen =
  'An older version of Bunsen is using them in another tab. Close or reload that tab, and they will appear here. Until then, what you write is backed up in this browser, but its local files are not.';
export const silent = 'Drafts cannot be read or saved right now';
export const silentWithBackup =
  'The browser’s database is not responding. Until it does, what you write is backed up in this browser, but its local files are not. Restarting the browser may help.';
export const silentWithoutBackup =
  'The browser’s database is not responding. Until it does, nothing you write is saved: download it before you close this page. Restarting the browser may help.';

/** Why something was not done, after a colon. */
export const databaseSilent = 'the browser’s database is not responding';
export const newerBunsen = 'A newer version of Bunsen is using the drafts. Reload this page to get it.';
