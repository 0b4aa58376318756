import { bringBack } from '../store/drafts/bring-back.ts';
import { lockClaims } from '../store/drafts/claims.ts';
import { draftDatabase } from '../store/drafts/database.ts';
import { draftStorage } from '../store/drafts/draft-storage.ts';
import { createDrafts, type Drafts } from '../store/drafts/drafts.ts';
import { storageJournal } from '../store/drafts/journal.ts';
import { createKeeper } from '../store/drafts/keeper.ts';
import { sessionTab } from '../store/drafts/tab.ts';
import { newId } from '../store/open-draft.ts';
import type { Workbench } from '../store/workbench-state.ts';

/** Has the workbench's drafts kept in this browser. `broughtBack` resolves when the draft of an earlier visit is shown, or there is none; it never rejects. */
export function keepDrafts(workbench: Workbench): { drafts: Drafts; broughtBack: Promise<void> } {
  const writer = newId();
  const database = draftDatabase(() => workbench.getState().notify({
    kind: 'warning',
    title: 'Your drafts wait for another tab',
    body: 'An older Bunsen is open there and does not let go of them. Close that tab or reload it, and they come here. Until then nothing you write here is saved.',
  }));
  const storage = draftStorage(database, writer);
  // Pages that come by plain http have no locks, whatever the type says.
  const claims = lockClaims((navigator as { locks?: LockManager }).locks);
  const options = { workbench, storage, claims, writer, journal: storageJournal(() => localStorage), tab: sessionTab(() => sessionStorage) };
  const keeper = createKeeper(options);

  // The last keystrokes, too, survive when the page goes away or is put to sleep.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keeper.rescue();
  });
  addEventListener('pagehide', () => {
    keeper.rescue();
    // The next page of this tab may be the same draft's.
    claims.releaseAll();
  });
  // The browser asks before it closes a page of which something is not saved.
  addEventListener('beforeunload', (event) => {
    if (workbench.getState().saved === 'failed') event.preventDefault();
  });
  addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => {
    if (persisted) void claims.claim(workbench.getState().draft.id);
  });

  return { drafts: createDrafts({ ...options, keeper }), broughtBack: bringBack({ ...options, keeper, former: () => localStorage }) };
}
