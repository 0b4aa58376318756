import { databaseSilent } from '#words/drafts/draft-notices';
import type { DraftTransaction, RunTransaction } from './database.ts';

/** Milliseconds after which a database counts as silent. */
export const silentAfter = 3000;
/** Milliseconds after which a transaction is given up, so that others get their turn. */
const stuckAfter = 60_000;

/** Whether the database answers. */
export interface Silence {
  readonly isSilent: boolean;
  /** Calls back with true when it falls silent, and with false when it answers again; returns a function that ends that. */
  onChange(listener: (silent: boolean) => void): () => void;
}

/** Why something was not done; its message is the end of a sentence. */
export class SilentError extends Error {
  constructor() {
    super(databaseSilent);
  }
}

/**
 * Watches transactions: one that takes too long is reported but continues, since it may still succeed. One
 * that is stuck is given up: nothing of it is kept.
 */
export function watchDatabase(run: RunTransaction): { run: RunTransaction; silence: Silence } {
  const listeners = new Set<(silent: boolean) => void>();
  const late = new Set<object>();
  const tell = () => listeners.forEach((listener) => listener(late.size > 0));

  const watched: RunTransaction = async (work) => {
    const self = {};
    const timers = [
      setTimeout(() => {
        late.add(self);
        if (late.size === 1) tell();
      }, silentAfter),
    ];
    try {
      return await new Promise((resolve, reject) => {
        run((transaction) => {
          timers.push(
            setTimeout(() => {
              if (end(transaction)) reject(new SilentError());
            }, stuckAfter),
          );
          return work(transaction);
        }).then(resolve, reject);
      });
    } finally {
      timers.forEach((timer) => clearTimeout(timer));
      if (late.delete(self) && late.size === 0) tell();
    }
  };
  return {
    run: watched,
    silence: {
      get isSilent() {
        return late.size > 0;
      },
      onChange(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
  };
}

/** Aborts a transaction. False when it is too late: it is being written, and may still be kept. */
function end(transaction: DraftTransaction): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}

/** The result of a promise, unless the database is silent or falls silent meanwhile: then it rejects. */
export function unlessSilent<T>(silence: Silence, running: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new SilentError());
    const stop = silence.onChange((silent) => {
      if (silent) refuse();
    });
    running.finally(stop).then(resolve, reject);
    if (silence.isSilent) refuse();
  });
}
