/** The columns of the open block collections. */
export class Indents {
  /** The column of the innermost one; -1 outside of all. */
  column = -1;
  private readonly outer: number[] = [];

  /** How many collections are open. */
  get depth(): number {
    return this.outer.length;
  }

  /** Opens a collection at a column; returns false where one is already open at that column or further in. */
  open(column: number): boolean {
    if (this.column >= column) return false;
    this.outer.push(this.column);
    this.column = column;
    return true;
  }

  /** Closes the innermost collection. */
  close(): void {
    this.column = this.outer.pop() ?? -1;
  }
}
