import type { Terms } from './claims.ts';

const prefix = 'bunsen-draft-';

/** Terms by Web Locks, which end with the tab however that ends. */
export const lockTerms = (locks: LockManager): Terms => ({
  request(id, patience) {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const granted = new Promise<boolean>((resolve) => {
      const hold = (lock: Lock | null) => {
        resolve(lock !== null);
        return lock ? released : undefined;
      };
      const options = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
      // A browser that forbids locks is like one that has none.
      locks.request(prefix + id, options, hold).catch((error: unknown) => resolve(!isTimeout(error)));
    });
    return { granted, release };
  },
  async held() {
    const { held = [] } = await locks.query().catch(() => undefined) ?? {};
    return held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  },
});

const isTimeout = (error: unknown): boolean => error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError');
