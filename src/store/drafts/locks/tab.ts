/** Remembers which draft a tab has open, for as long as the tab lives; a duplicated tab remembers the same. */
export interface TabMemory {
  draft(): string | undefined;
  setDraft(id: string): void;
}

const key = 'bunsen.tab';

/** Uses a Web Storage; where that is forbidden, a reload is like a new tab. */
export function sessionTab(storage: () => Storage): TabMemory {
  let last: string | undefined;
  return {
    draft() {
      try {
        return storage().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    setDraft(id) {
      if (id === last) return;
      last = id;
      try {
        storage().setItem(key, id);
      } catch {
        // See above.
      }
    },
  };
}
