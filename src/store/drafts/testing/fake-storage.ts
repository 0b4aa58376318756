/** What a browser throws where there is no room. */
export const quotaExceeded = (): DOMException => new DOMException('there is no room', 'QuotaExceededError');

/** A Web Storage, as far as Bunsen uses one; it can be full. */
export class FakeStorage extends Map<string, string> {
  full = false;
  /** UTF-16 units that it takes. */
  room = Infinity;
  /** UTF-16 units that were written so far. */
  written = 0;

  /** As a page gets it; keys are its own properties. */
  asStorage(): Storage {
    const target = Object.fromEntries(this);
    // No more of a storage is used than this.
    return Object.defineProperties(target, {
      getItem: { value: (key: string) => this.get(key) ?? null },
      setItem: {
        value: (key: string, value: string) => {
          const others = [...this].reduce((sum, [at, { length }]) => (at === key ? sum : sum + length), 0);
          if (this.full || others + value.length > this.room) throw quotaExceeded();
          this.written += value.length;
          this.set(key, value);
        },
      },
      removeItem: { value: (key: string) => this.delete(key) },
    }) as unknown as Storage;
  }
}

/** What gives a page its storage. */
export const storageOf = (storage: FakeStorage) => (): Storage => storage.asStorage();
