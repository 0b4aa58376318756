import * as words from '#words/drafts/draft-notices';
import type { Notice } from '../notice.ts';
import { errorText } from '../../core/report/error-text.ts';

/** What is shown is not kept: storage fails. */
export const notSavedNotice = (error: unknown): Notice => ({
  kind: 'warning',
  title: words.notSaved(errorText(error)),
  body: words.downloadFirst,
});

/** The drafts of earlier visits are not shown: storage fails. */
export const notReadNotice = (error: unknown): Notice => ({
  kind: 'warning',
  title: words.notRead,
  body: isForbidden(error) ? words.forbidden : words.databaseReported(errorText(error).replace(/\.$/, '')),
  action: { label: words.reload, name: words.reload, run: () => location.reload() },
});

const isForbidden = (error: unknown): boolean => error instanceof Error && error.name === 'SecurityError';

/** A draft continues under another name because another tab has it. */
export const forkedNotice = (copy: string, name: string): Notice => ({
  kind: 'warning',
  title: words.continuesAs(copy),
  body: words.bothKept(name),
});

/** A duplicated tab begins with a copy. */
export const copyNotice = (copy: string, name: string): Notice => ({
  kind: 'info',
  title: words.isCopy(copy),
  body: words.eachTab(name),
});

/** The database waits for an older Bunsen. */
export const waitingNotice: Notice = {
  kind: 'warning',
  title: words.waiting,
  body: words.olderBunsen,
};

/** The database does not answer; what is written in the meantime may or may not be backed up. */
export const silentNotice = (backup: boolean): Notice => ({
  kind: 'warning',
  title: words.silent,
  body: backup ? words.silentWithBackup : words.silentWithoutBackup,
});
