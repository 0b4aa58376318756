import { BOM, isPair, unreadable } from '../text/characters.ts';
import type { Cursor } from './cursor.ts';
import { placeOf } from '../text/line-starts.ts';
import { ReadFailure } from '../text/read-failure.ts';

/** How many bytes go-yaml reads at a time. */
const chunkBytes = 512;

/**
 * The visible effects of go-yaml's reading in chunks: a forbidden character is refused when its
 * chunk is read, so before errors in the text right before it; and a byte order mark at the start of the
 * buffer is skipped at the beginning of every line. Costs nothing for texts without either.
 */
export class InputBuffer {
  private readonly cursor: Cursor;
  /** The offset of the first forbidden character; -1 without one. */
  private readonly forbidden: number;
  /** The offsets at which chunks end; empty where they do not matter. */
  private readonly chunkEnds: readonly number[];
  private start: number;
  private chunk = 0;

  constructor(cursor: Cursor, lenient: boolean) {
    this.cursor = cursor;
    this.start = cursor.offset;
    this.forbidden = -1;
    this.chunkEnds = [];
    if (cursor.isSimple) return;
    const text = cursor.text.slice(0, cursor.length);
    if (!lenient) this.forbidden = text.search(unreadable);
    this.chunkEnds = this.forbidden >= 0 || text.includes('\ufeff', 1) ? chunkEndsOf(text) : [];
  }

  /** Whether the buffer begins with a byte order mark. */
  get startsWithMark(): boolean {
    return this.chunkEnds.length > 0 && this.cursor.text.charCodeAt(this.start) === BOM;
  }

  /** Makes sure that some characters from here on are in the buffer. */
  request(count: number): void {
    const { cursor, chunkEnds } = this;
    cursor.reach = Math.max(cursor.reach, cursor.offset + count);
    if (chunkEnds.length === 0) return;
    if (cursor.offset + count <= (chunkEnds[this.chunk] ?? cursor.length)) return;
    this.start = cursor.offset;
    while (this.chunk < chunkEnds.length && (chunkEnds[this.chunk] ?? 0) < cursor.offset + count) this.chunk++;
  }

  /** The failure of the chunk with a forbidden character, once anything from that chunk on was needed. */
  failure(): ReadFailure | undefined {
    if (this.forbidden < 0) return undefined;
    const begins = this.chunkEnds.findLast((end) => end <= this.forbidden) ?? 0;
    if (Math.max(this.cursor.reach, this.cursor.offset + 2) <= begins) return undefined;
    return new ReadFailure('reader', 'character-forbidden', { offset: this.forbidden, ...placeOf(this.cursor.text, this.forbidden) });
  }
}

/** Where chunks end, cut between characters; the last one ends with the text. */
function chunkEndsOf(text: string): number[] {
  const ends: number[] = [];
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pair = isPair(code, text.charCodeAt(at + 1));
    const size = pair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    if (bytes + size > chunkBytes) {
      ends.push(at);
      bytes = 0;
    }
    bytes += size;
    if (pair) at++;
  }
  ends.push(text.length);
  return ends;
}
