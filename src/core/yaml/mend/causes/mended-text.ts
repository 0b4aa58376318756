import { countUpTo } from '../../text/count-up-to.ts';

/** A piece of a text to replace. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
}

/** A range of a text. */
export interface Range {
  start: number;
  end: number;
}

/** What to change to read on, and which parts of the text are then not read as written. */
export interface Mend {
  edits: readonly Edit[];
  guesses: readonly Range[];
}

/** A run of the mended text: copied from the original, or inserted at one position. */
interface Piece {
  /** Where it starts in the mended text. */
  start: number;
  origin: number;
  kept: boolean;
}

/** A text with changes that knows where each of its characters comes from. */
export class MendedText {
  readonly text: string;
  private readonly pieces: readonly Piece[];

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.pieces = pieces;
  }

  /** A text without changes. */
  static of(text: string): MendedText {
    return new MendedText(text, [{ start: 0, origin: 0, kept: true }]);
  }

  /** The text with more changes, given by offsets in this one. Of two that overlap, the one that starts later is left out. */
  apply(edits: readonly Edit[]): MendedText {
    const pieces: Piece[] = [];
    const parts: string[] = [];
    let length = 0;
    let done = 0;
    let index = 0;
    const put = (text: string, origin: number, kept: boolean): void => {
      if (text === '') return;
      const last = pieces.at(-1);
      const goesOn = last?.kept && kept && last.origin + length - last.start === origin;
      if (!goesOn) pieces.push({ start: length, origin, kept });
      parts.push(text);
      length += text.length;
    };
    const copyTo = (end: number): void => {
      while (done < end) {
        while ((this.pieces[index + 1]?.start ?? Infinity) <= done) index++;
        const until = Math.min(end, this.pieces[index + 1]?.start ?? end);
        put(this.text.slice(done, until), this.originOf(done), this.pieces[index]?.kept ?? true);
        done = until;
      }
    };
    for (const { start, end, insert } of edits.toSorted((a, b) => a.start - b.start)) {
      if (start < done || end < start || end > this.text.length) continue;
      copyTo(start);
      // A replacement of equal length maps to what it replaces.
      const piece = this.pieceAt(start);
      const sameLength = end > start && insert.length === end - start && piece.kept && this.pieceAt(end - 1) === piece;
      put(insert, start > 0 && end === start ? this.originBehind(start) : this.originOf(start), sameLength);
      done = end;
    }
    copyTo(this.text.length);
    if (pieces.length === 0) pieces.push({ start: 0, origin: 0, kept: true });
    return new MendedText(parts.join(''), pieces);
  }

  /** The offset of a character in the original; for an inserted one, where it was inserted. */
  originOf(offset: number): number {
    const { start, origin, kept } = this.pieceAt(offset);
    return kept ? origin + offset - start : origin;
  }

  /** The offset in the original just after the character before an offset. */
  originBehind(offset: number): number {
    if (offset <= 0) return 0;
    const { start, origin, kept } = this.pieceAt(offset - 1);
    return kept ? origin + offset - start : origin;
  }

  /** Whether a character was inserted, so that it is not in the original. */
  isInserted(offset: number): boolean {
    return offset < this.text.length && !this.pieceAt(offset).kept;
  }

  private pieceAt(offset: number): Piece {
    const count = countUpTo(offset, this.pieces.length, (index) => this.pieces[index]?.start ?? 0);
    return this.pieces[Math.max(0, count - 1)] ?? { start: 0, origin: 0, kept: true };
  }
}
