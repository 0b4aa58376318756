import type { Notice } from '../notice.ts';
import { errorText } from '../../core/report/error-text.ts';

/** What is shown is not kept: storage fails. */
export const notSavedNotice = (error: unknown): Notice => ({
  kind: 'warning',
  title: `Not saved: ${errorText(error)}`,
  body: 'Your text and files are safe on screen. Download them before you close or reload this page.',
});

/** The drafts of earlier visits are not shown: storage fails. */
export const notReadNotice = (error: unknown): Notice => ({
  kind: 'warning',
  title: 'Your saved drafts could not be read',
  body: isForbidden(error)
    ? 'The browser does not let this page store anything. Nothing has been deleted. Allow this page to store data, then reload it.'
    : `The browser’s database reported “${errorText(error).replace(/\.$/, '')}”. Nothing has been deleted. Reload the page; if that does not help, restart the browser.`,
  action: { label: 'Reload the page', name: 'Reload the page', run: () => location.reload() },
});

const isForbidden = (error: unknown): boolean => error instanceof Error && error.name === 'SecurityError';

/** A draft goes on under another name, for another tab has it. */
export const forkedNotice = (copy: string, name: string): Notice => ({
  kind: 'warning',
  title: `Goes on as ${copy}`,
  body: `${name} is open in another tab, or was changed there. Both are kept, each as a draft of its own.`,
});

/** A tab that was duplicated begins with a copy. */
export const copyNotice = (copy: string, name: string): Notice => ({
  kind: 'info',
  title: `This is a copy, ${copy}`,
  body: `${name} is open in another tab, and each tab has a draft of its own.`,
});

/** The database waits for an older Bunsen. */
export const waitingNotice: Notice = {
  kind: 'warning',
  title: 'Your drafts are waiting for another tab',
  body: 'An older version of Bunsen is using them in another tab. Close or reload that tab, and they will appear here. Until then, what you write is backed up in this browser, but not its local files.',
};

/** The database does not answer; what is written meanwhile has a backup, or has none. */
export const silentNotice = (backup: boolean): Notice => ({
  kind: 'warning',
  title: 'Drafts cannot be read or saved right now',
  body: `The browser’s database is not responding. ${
    backup
      ? 'Until it does, what you write is backed up in this browser, but not its local files.'
      : 'Until it does, nothing you write is saved: download it before you close this page.'
  } Restarting the browser may help.`,
});
