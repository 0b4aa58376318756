import { restoreSession } from '../store/drafts/restore-session.ts';
import { channelLocks } from '../store/drafts/locks/channel-locks.ts';
import { createClaims, noLocks, type DraftLocks } from '../store/drafts/locks/draft-locks.ts';
import { draftDatabase } from '../store/drafts/storage/database.ts';
import { draftStorage } from '../store/drafts/storage/draft-storage.ts';
import { createDrafts, type Drafts } from '../store/drafts/drafts.ts';
import { storageJournal } from '../store/drafts/journal/journal.ts';
import { createAutosave } from '../store/drafts/autosave.ts';
import { webLocks } from '../store/drafts/locks/web-locks.ts';
import { silentNotice, waitingNotice } from '../store/drafts/notices.ts';
import { watchDatabase } from '../store/drafts/storage/silence.ts';
import { sessionTab } from '../store/drafts/locks/tab.ts';
import { dropUntouched } from '../store/drafts/untouched.ts';
import { nameDrafts } from '../store/drafts/name-drafts.ts';
import type { Notice } from '../store/notice.ts';
import { newId } from '../store/draft-meta.ts';
import type { Workbench } from '../store/workbench-state.ts';

/**
 * Keeps the workbench's drafts in this browser. `broughtBack` resolves when the draft of an earlier visit is shown,
 * there is none, none is wanted, or the database is silent; `read` once the database has been read. Neither rejects.
 */
export function keepDrafts(
  workbench: Workbench,
  wantsFormer: boolean,
): { drafts: Drafts; broughtBack: Promise<void>; read: Promise<void> } {
  const writer = newId();
  const database = draftDatabase((blocked) => {
    const { notice, notify, dismissNotice } = workbench.getState();
    if (blocked) notify(waitingNotice);
    else if (notice === waitingNotice) dismissNotice();
  });
  const { run, silence } = watchDatabase(database);
  const storage = draftStorage(run, writer);
  const claims = createClaims(chooseLocks(writer));
  const options = {
    workbench,
    storage,
    claims,
    writer,
    journal: storageJournal(() => localStorage),
    tab: sessionTab(() => sessionStorage),
    silence,
  };
  const autosave = createAutosave(options);

  let silenceTold: Notice | undefined;
  silence.onChange((isSilent) => {
    const { notice, notify, dismissNotice } = workbench.getState();
    // The known reason for the delay says more.
    if (isSilent && notice !== waitingNotice) notify((silenceTold = silentNotice(autosave.hasBackup())));
    else if (!isSilent && notice === silenceTold && notice) dismissNotice();
  });

  // Even the last keystrokes survive when the page goes away or is put to sleep.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') autosave.rescue();
  });
  addEventListener('pagehide', () => {
    autosave.rescue();
    // The next page of this tab may need the same draft.
    claims.releaseAll();
  });
  // The browser asks before it closes a page with unsaved changes.
  addEventListener('beforeunload', (event) => {
    if (workbench.getState().saved === 'failed') event.preventDefault();
  });
  addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => {
    if (persisted) void claims.claim(workbench.getState().draft.id);
  });

  const drafts = createDrafts({ ...options, autosave });
  nameDrafts(workbench, drafts);
  const { shown, done } = wantsFormer ? restoreSession({ ...options, autosave }) : { shown: Promise.resolve(), done: Promise.resolve() };
  // The user already knows that drafts cannot be read.
  done.then(() => dropUntouched(options)).catch(() => undefined);
  return { drafts, broughtBack: shown, read: done };
}

function chooseLocks(writer: string): DraftLocks {
  // Pages served over plain http have no locks, despite the type.
  const { locks } = navigator as { locks?: LockManager };
  if (locks) return webLocks(locks);
  try {
    return channelLocks(new BroadcastChannel('bunsen-drafts'), writer);
  } catch {
    return noLocks; // the browser forbids it, as it forbids storage
  }
}
