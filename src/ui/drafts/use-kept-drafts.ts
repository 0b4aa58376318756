import { use, useCallback, useEffect, useState } from 'react';
import type { Drafts, ListedDraft } from '../../store/drafts/drafts.ts';
import type { DamagedDraft } from '../../store/drafts/storage/damaged.ts';
import { forgetOtherChoices } from '../deliver/forget-choice.ts';
import { DraftsContext } from './drafts-context.ts';

/** What is kept, as last read. */
export interface KeptDrafts {
  all: readonly ListedDraft[];
  damaged: readonly DamagedDraft[];
}

interface Read {
  /** Undefined until it has been read. */
  kept: KeptDrafts | undefined;
  /** Why it could not be read; undefined when it could, or still might. */
  unread: unknown;
}

interface Reading extends Read {
  /** Reads it again; never rejects. */
  refresh: () => Promise<void>;
}

/** Reads everything that is kept, and again when storage answers after it did not; `onAnswer` is called before that. */
export function useKeptDrafts(onAnswer: () => void): Reading {
  const drafts = use(DraftsContext);
  const [{ kept, unread }, setRead] = useState<Read>({ kept: undefined, unread: undefined });
  const refresh = useCallback(async () => drafts && readKept(drafts).then(setRead), [drafts]);
  useEffect(() => {
    void refresh();
    return drafts?.onAnswer(() => {
      onAnswer();
      void refresh();
    });
    // The calls depend only on the drafts.
  }, [drafts, refresh]); // oxlint-disable-line react/exhaustive-deps
  return { kept, unread, refresh };
}

async function readKept(drafts: Drafts): Promise<Read> {
  try {
    const kept = { all: await drafts.list(), damaged: await drafts.listDamaged() };
    // A damaged draft may be any.
    if (kept.damaged.length === 0) forgetOtherChoices(new Set(kept.all.map(({ id }) => id)));
    return { kept, unread: undefined };
  } catch (error) {
    return { kept: undefined, unread: error };
  }
}
