import type { Workbench } from '../workbench-state.ts';
import type { Claims } from './locks/draft-locks.ts';
import type { DraftStorage } from './storage/draft-storage.ts';

interface UntouchedOptions {
  workbench: Workbench;
  storage: DraftStorage;
  claims: Claims;
}

/**
 * Removes drafts that contain nothing of the user's and that no tab has open: links and starting points that were
 * looked at and left with their page. Otherwise a page that opens one link after the other would fill the list.
 */
export async function dropUntouched({ workbench, storage, claims }: UntouchedOptions): Promise<void> {
  const isHere = (id: string) => id === workbench.getState().draft.id;
  const untouched = (await storage.list()).filter(({ id, sample, versioned }) => sample && versioned === undefined && !isHere(id));
  await Promise.all(
    untouched.map(async (record) => {
      if (!(await claims.claim(record.id))) return;
      try {
        if (!isHere(record.id)) await storage.removeIfPristine(record.id, record);
      } finally {
        if (!isHere(record.id)) claims.release(record.id);
      }
    }),
  );
}
