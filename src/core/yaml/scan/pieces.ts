/** How many pieces are joined at a time. */
const maxPieces = 4096;

/**
 * Builds a text from many pieces. `+=` alone keeps every piece as an object of its own until the text is read:
 * many times the size of the text where the pieces are small.
 */
export class Pieces {
  private readonly joined: string[] = [];
  private recent: string[] = [];

  add(piece: string): void {
    if (piece !== '' && this.recent.push(piece) === maxPieces) this.join();
  }

  /** The whole text; nothing may be added afterwards. */
  toString(): string {
    if (this.joined.length === 0) return this.recent.join('');
    this.join();
    return this.joined.join('');
  }

  private join(): void {
    this.joined.push(this.recent.join(''));
    this.recent = [];
  }
}
