/** What a browser throws when there is no room. */
export const quotaExceeded = (): DOMException => new DOMException('there is no room', 'QuotaExceededError');

/** A Web Storage, as far as Bunsen uses one; it can be full. */
export class FakeStorage extends Map<string, string> {
  full = false;
  /** Its capacity in UTF-16 units. */
  room = Infinity;
  /** How many UTF-16 units have been written so far. */
  written = 0;

  /** As a page sees it; keys are its own properties. */
  asStorage(): Storage {
    const target = Object.fromEntries(this);
    // No other part of a storage is used.
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
