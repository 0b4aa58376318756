/** Says which tab has which draft open. */
export interface Claims {
  /** Takes a draft for this tab until it is released or the tab ends; false when another tab has it, even after `patience` milliseconds. */
  claim(id: string, patience?: number): Promise<boolean>;
  release(id: string): void;
  /** Lets go of all drafts. */
  releaseAll(): void;
  /** The ids of drafts that some tab has open. */
  held(): Promise<ReadonlySet<string>>;
}

const prefix = 'bunsen-draft-';

/**
 * Claims by Web Locks, which end with the tab however that ends. Where there are none, each claim is granted: then
 * only the storage, which writes over no state it does not know, keeps tabs apart.
 */
export function lockClaims(locks: LockManager | undefined): Claims {
  const claims = new Map<string, { granted: Promise<boolean>; release: () => void }>();

  function request(manager: LockManager, id: string, patience: number) {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const granted = new Promise<boolean>((resolve) => {
      const hold = (lock: Lock | null) => {
        resolve(lock !== null);
        return lock ? released : undefined;
      };
      const options = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
      // A browser that forbids locks is like one that has none.
      manager.request(prefix + id, options, hold).catch((error: unknown) => resolve(!isTimeout(error)));
    });
    return { granted, release };
  }

  return {
    async claim(id, patience = 0) {
      if (!locks) return true;
      const claim = claims.get(id) ?? request(locks, id, patience);
      claims.set(id, claim);
      const granted = await claim.granted;
      if (!granted && claims.get(id) === claim) claims.delete(id);
      return granted;
    },
    release(id) {
      claims.get(id)?.release();
      claims.delete(id);
    },
    releaseAll() {
      for (const id of [...claims.keys()]) this.release(id);
    },
    async held() {
      const { held = [] } = await locks?.query().catch(() => undefined) ?? {};
      return new Set(held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
    },
  };
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError');
