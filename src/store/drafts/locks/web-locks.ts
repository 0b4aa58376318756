import type { DraftLocks } from './draft-locks.ts';

const prefix = 'bunsen-draft-';

/** Locks by Web Locks, which end with the tab, however that ends. Where they do not answer for `moment` milliseconds they count as absent. */
export const webLocks = (locks: LockManager, moment = 1000): DraftLocks => ({
  request(id, patience) {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const granted = new Promise<boolean>((resolve) => {
      const hold = (lock: Lock | null) => {
        resolve(lock !== null);
        return lock ? released : undefined;
      };
      const options = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
      // A browser that forbids locks is treated like one that has none.
      attempt(() => locks.request(prefix + id, options, hold)).catch((error: unknown) => resolve(!isTimeout(error)));
      setTimeout(() => resolve(true), patience + moment);
    });
    return { granted, release };
  },
  async held() {
    const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), moment));
    const { held = [] } = (await Promise.race([silence, attempt(() => locks.query()).catch(() => undefined)])) ?? {};
    return held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  },
});

/** Turns what a browser throws synchronously into a rejection. */
const attempt = async <T>(run: () => Promise<T>): Promise<T> => run();

const isTimeout = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError');
