/** A stack of entries whose memory is reused. */
export class Pile<T> {
  height = 0;
  private readonly entries: T[] = [];

  push(entry: T): void {
    this.entries[this.height++] = entry;
  }

  /** Removes what is above a height, and returns it as a list without spare capacity. */
  takeFrom(bottom: number): T[] {
    const taken = this.entries.slice(bottom, this.height);
    this.height = bottom;
    return taken;
  }
}
