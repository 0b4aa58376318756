/** Knows which tab has which draft open. */
export interface Claims {
  /** Claims a draft for this tab until it is released or the tab ends; false when another tab still has it after `patience` milliseconds. */
  claim(id: string, patience?: number): Promise<boolean>;
  release(id: string): void;
  /** Releases all drafts. */
  releaseAll(): void;
  /** The ids of drafts that other tabs have open. */
  heldElsewhere(): Promise<ReadonlySet<string>>;
}

/** How tabs agree on who has a draft open. */
export interface DraftLocks {
  /** Asks for a draft, for up to `patience` milliseconds, and, if granted, has it until it is released. Neither throws nor rejects. */
  request(id: string, patience: number): { granted: Promise<boolean>; release: () => void };
  /** The ids of drafts that tabs have; this tab may or may not be included. */
  held(): Promise<readonly string[]>;
}

/** Grants everything, where tabs cannot ask each other: then only the storage, which never overwrites an unknown state, keeps them apart. */
export const noLocks: DraftLocks = {
  request: () => ({ granted: Promise.resolve(true), release: () => undefined }),
  held: () => Promise.resolve([]),
};

/** The claims of one tab. */
export function createClaims(locks: DraftLocks): Claims {
  const own = new Map<string, ReturnType<DraftLocks['request']>>();
  return {
    async claim(id, patience = 0) {
      const claim = own.get(id) ?? locks.request(id, patience);
      own.set(id, claim);
      const granted = await claim.granted;
      const now = own.get(id);
      // Released and requested again meanwhile: the answer to a withdrawn request does not count.
      if (now && now !== claim) return this.claim(id, patience);
      if (!granted) own.delete(id);
      return granted;
    },
    release(id) {
      own.get(id)?.release();
      own.delete(id);
    },
    releaseAll() {
      for (const id of [...own.keys()]) this.release(id);
    },
    heldElsewhere: async () => new Set((await locks.held()).filter((id) => !own.has(id))),
  };
}
