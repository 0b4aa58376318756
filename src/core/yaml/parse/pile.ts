/** Entries one upon the other; its room is used again and again. */
export class Pile<T> {
  height = 0;
  private readonly entries: T[] = [];

  push(entry: T): void {
    this.entries[this.height++] = entry;
  }

  /** Takes away what lies above a height, as a list without room for more. */
  takeFrom(bottom: number): T[] {
    const taken = this.entries.slice(bottom, this.height);
    this.height = bottom;
    return taken;
  }
}
