import { sequenceLength } from './utf8-sequence.ts';

const replacement = 0xfffd;

const bufferSize = 4096;

/**
 * Reads bytes (one character each) the way Go's `bufio.Reader` reads a string: how much is buffered at
 * a given moment decides whether go-systemd sees an overlong line, so the buffer's fills are followed exactly.
 */
export class BufferedBytes {
  readonly #bytes: string;
  #at = 0;
  /** Where the buffered bytes end. */
  #end = 0;
  #runeStart = 0;
  /** The first line break at or after the position, when last looked for. */
  #newline = -1;

  constructor(bytes: string) {
    this.#bytes = bytes;
  }

  /** How many bytes have been read. */
  get offset(): number {
    return this.#at;
  }

  #fill(): void {
    this.#end = Math.min(this.#bytes.length, this.#at + bufferSize);
  }

  /** Whether at least `max` bytes are buffered and the next `max` bytes contain no line break. */
  hasNoBreakWithin(max: number): boolean {
    if (this.#end - this.#at < max) return false;
    if (this.#newline < this.#at) {
      let at = this.#at;
      while (at < this.#bytes.length && this.#bytes[at] !== '\n' && this.#bytes[at] !== '\r') at++;
      this.#newline = at;
    }
    return this.#newline - this.#at >= max;
  }

  /** The code point of the next UTF-8 sequence, U+FFFD for an invalid byte; `undefined` at the end. */
  readRune(): number | undefined {
    if (this.#at >= this.#end) this.#fill();
    if (this.#at >= this.#end) return undefined;
    const first = this.#bytes.charCodeAt(this.#at);
    // A sequence cannot extend past the end.
    const length = sequenceLength((index) => this.#bytes.charCodeAt(this.#at + index) || 0);
    if (this.#at + length > this.#end) this.#fill();
    let code = length === 0 ? replacement : length === 1 ? first : first & (0x7f >> length);
    for (let i = 1; i < length; i++) code = (code << 6) | (this.#bytes.charCodeAt(this.#at + i) & 0x3f);
    this.#runeStart = this.#at;
    this.#at += length || 1;
    return code;
  }

  /** Steps back before the rune that was read last. */
  unreadRune(): void {
    this.#at = this.#runeStart;
  }

  /** All bytes up to and including the delimiter, or to the end if there is none. */
  readThrough(delimiter: string): string {
    const start = this.#at;
    const found = this.#bytes.indexOf(delimiter, start);
    const target = found === -1 ? this.#bytes.length : found + 1;
    while (target > this.#end) {
      // A full buffer is consumed before the next fill.
      if (this.#end - this.#at === bufferSize) this.#at = this.#end;
      this.#fill();
    }
    this.#at = target;
    return this.#bytes.slice(start, target);
  }
}
