/** What survives a reload. */
export interface Draft {
  text: string;
  name: string;
}

/** Keeps one draft. */
export interface DraftStorage {
  /** The draft kept, if any; throws when storage cannot be read. */
  load(): Draft | undefined;
  /** Keeps a draft; throws when it cannot, e.g. when storage is full or forbidden. */
  save(draft: Draft): void;
}

const draftKey = 'bunsen.draft';

/**
 * Keeps the draft in a Web Storage. That is synchronous, so the last keystroke can still be kept
 * while the page goes away; a config is far below its limit of some megabytes.
 */
export function draftStorage(storage: () => Storage): DraftStorage {
  return {
    load() {
      const kept = storage().getItem(draftKey);
      return kept === null ? undefined : readDraft(kept);
    },
    save: (draft) => storage().setItem(draftKey, JSON.stringify(draft)),
  };
}

function readDraft(kept: string): Draft | undefined {
  const draft: unknown = JSON.parse(kept);
  if (typeof draft !== 'object' || draft === null || !('text' in draft) || typeof draft.text !== 'string') return undefined;
  return { text: draft.text, name: 'name' in draft && typeof draft.name === 'string' ? draft.name : defaultName };
}

/** The file name, without extension, of a config that has none yet. */
export const defaultName = 'config';
