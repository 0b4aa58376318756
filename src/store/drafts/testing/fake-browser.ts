import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { answerTo } from '../../answer.ts';
import { newId } from '../../draft-meta.ts';
import { parseCached } from '../../text/parse-cache.ts';
import { createWorkbench } from '../../workbench.ts';
import { restoreSession } from '../restore-session.ts';
import { channelLocks } from '../locks/channel-locks.ts';
import { createClaims, type Claims, noLocks, type DraftLocks } from '../locks/draft-locks.ts';
import { draftDatabase, type DraftTransaction, type RunTransaction } from '../storage/database.ts';
import { draftStorage } from '../storage/draft-storage.ts';
import { createDrafts } from '../drafts.ts';
import { storageJournal } from '../journal/journal.ts';
import { createAutosave } from '../autosave.ts';
import { webLocks } from '../locks/web-locks.ts';
import { watchDatabase } from '../storage/silence.ts';
import { sessionTab } from '../locks/tab.ts';
import { FakeStorage, quotaExceeded } from './fake-storage.ts';

export { quotaExceeded };

/** A read-only transaction. */
const withoutRoom = (transaction: DraftTransaction): DraftTransaction =>
  new Proxy(transaction, {
    get: (target, key) => {
      if (key !== 'objectStore') return Reflect.get(target, key) as unknown;
      return (name: Parameters<DraftTransaction['objectStore']>[0]) =>
        new Proxy(target.objectStore(name), {
          get: (store, method) => {
            // All other properties are methods.
            const value = Reflect.get(store, method) as (...given: unknown[]) => unknown;
            if (method !== 'put' && method !== 'add') return value.bind(store);
            return () => Promise.reject(quotaExceeded());
          },
        });
    },
  });

type Held = Map<string, { owner: object; waiting: (() => void)[] }>;

/** The locks of all tabs, as seen by one of them; a dead tab gets no more. */
function fakeLocks(held: Held, owner: object, isDead: () => boolean): LockManager {
  const release = (name: string) => {
    const next = held.get(name)?.waiting ?? [];
    held.delete(name);
    next.forEach((again) => again());
  };
  const request = async (name: string, options: LockOptions, callback: (lock: Lock | null) => Promise<void> | undefined): Promise<void> => {
    if (isDead()) return new Promise(() => {});
    while (held.has(name)) {
      if (options.ifAvailable) return callback(null);
      await new Promise<void>((resolve, reject) => {
        held.get(name)?.waiting.push(resolve);
        options.signal?.addEventListener('abort', () => reject(new DOMException('too late', 'TimeoutError')));
      });
    }
    held.set(name, { owner, waiting: [] });
    await callback({ name, mode: 'exclusive' });
    if (held.get(name)?.owner === owner) release(name);
  };
  const query = () => Promise.resolve({ held: [...held.keys()].map((name) => ({ name })), pending: [] });
  // Claims use no other part of a lock manager.
  return { request, query } as unknown as LockManager;
}

/** The channel between the tabs; a dead tab neither speaks nor hears. */
class FakeAir {
  readonly #ends = new Set<(data: unknown) => void>();

  channel(isDead: () => boolean): Parameters<typeof channelLocks>[0] {
    const heard = new Set<(event: MessageEvent) => void>();
    const end = (data: unknown) =>
      queueMicrotask(() => {
        if (!isDead()) heard.forEach((hear) => hear(new MessageEvent('message', { data })));
      });
    this.#ends.add(end);
    return {
      postMessage: (message: unknown) => {
        if (!isDead()) this.#ends.forEach((other) => other !== end && other(message));
      },
      // Only listeners for messages are added.
      addEventListener: (_: string, hear: unknown) => void heard.add(hear as (event: MessageEvent) => void),
    };
  }
}

/** A browser with storage, and its tabs. */
export class FakeBrowser {
  readonly local = new FakeStorage();
  readonly #locks: Held = new Map();
  readonly #air = new FakeAir();
  readonly #has: 'locks' | 'channel' | 'neither';
  /** Thrown by each transaction, when set. */
  failure: (() => unknown) | undefined;
  /** Called with the claims of each tab before the tab begins. */
  onClaims: (claims: Claims) => void = () => undefined;
  /** Whether there is no room: everything can be read, nothing written. */
  writesFail = false;
  /** While set, transactions wait for it. */
  silence: Promise<void> | undefined;
  /** The clock of all tabs. */
  time = 1_700_000_000_000;

  readonly #wholeText: number | undefined;

  /** `wholeText` is how long a text may be to be in the journal as a whole. */
  constructor(has: 'locks' | 'channel' | 'neither' = 'locks', wholeText?: number) {
    this.#has = has;
    this.#wholeText = wholeText;
    globalThis.indexedDB = new IDBFactory();
  }

  #locksOf(owner: object, writer: string, isDead: () => boolean): DraftLocks {
    if (this.#has === 'locks') return webLocks(fakeLocks(this.#locks, owner, isDead));
    return this.#has === 'channel' ? channelLocks(this.#air.channel(isDead), writer, 1) : noLocks;
  }

  /** Opens a tab; given the session of another tab, it is that tab's successor, or its duplicate. */
  tab(session = new FakeStorage()) {
    const writer = newId();
    const owner = {};
    let dead = false;
    const running = new Set<DraftTransaction>();
    const database = draftDatabase(() => undefined);
    const { run, silence } = watchDatabase(async (work) => {
      await this.silence;
      return runHere(work);
    });
    const runHere: RunTransaction = (work) =>
      database(async (transaction) => {
        if (dead) return new Promise<never>(() => {});
        if (this.failure) throw this.failure();
        running.add(transaction);
        try {
          return await work(this.writesFail ? withoutRoom(transaction) : transaction);
        } finally {
          running.delete(transaction);
        }
      });
    const claims = createClaims(this.#locksOf(owner, writer, () => dead));
    this.onClaims(claims);
    const journal = storageJournal(() => (dead ? new FakeStorage() : this.local).asStorage(), this.#wholeText);
    const workbench = createWorkbench({ transpile: (text, files) => answerTo(parseCached({ text }), files), kept: true });
    const options = {
      workbench,
      storage: draftStorage(run, writer, () => this.time++),
      claims,
      journal,
      writer,
      tab: sessionTab(() => session.asStorage()),
      silence,
    };
    const autosave = createAutosave(options);
    const { shown, done } = restoreSession({ ...options, autosave, patience: 1 });
    return {
      workbench,
      autosave,
      claims,
      storage: options.storage,
      drafts: createDrafts({ ...options, autosave }),
      session,
      /** Resolves when the draft of an earlier visit is shown, if there is one. */
      ready: shown,
      /** Resolves when the storage has been read. */
      read: done,
      /** Ends the tab as a crash does: what is being written is lost. */
      kill: () => {
        dead = true;
        for (const transaction of running) {
          try {
            transaction.abort();
          } catch {
            // It has already ended.
          }
        }
        for (const [name, { owner: by, waiting }] of [...this.#locks]) {
          if (by !== owner) continue;
          this.#locks.delete(name);
          waiting.forEach((again) => again());
        }
      },
      /** What a duplicate of the tab begins with. */
      copySession: () => {
        const copy = new FakeStorage();
        session.forEach((value, key) => copy.set(key, value));
        return copy;
      },
      type: (text: string) => workbench.getState().change([{ offset: workbench.getState().text.length, length: 0, text }]),
      text: () => workbench.getState().text,
    };
  }

  /** A tab that is ready. */
  async open(session?: FakeStorage): Promise<Tab> {
    const tab = this.tab(session);
    await tab.ready;
    return tab;
  }
}

/** A tab of a fake browser. */
export type Tab = ReturnType<FakeBrowser['tab']>;
