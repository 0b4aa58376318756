/** Bits of a probability, and what one half is (LZMA specification, "The main loop"). */
const probabilityBits = 11;
const half = 1 << (probabilityBits - 1);

/** How fast probabilities follow the bits. */
const moveBits = 5;

/** Probabilities, all even at first. */
export const evenOdds = (count: number): Uint16Array => new Uint16Array(count).fill(half);

/** LZMA's arithmetic decoder: bits from bytes, by how probable each is. Beyond the end it reads zeros; `overrun` says so. */
export class RangeDecoder {
  private range = 0xffffffff;
  private code = 0;
  private readonly bytes: Uint8Array;
  private readonly end: number;
  private at: number;

  /** Reads `bytes` from `at`; the five bytes of the header are the first. */
  constructor(bytes: Uint8Array, at: number, end: number) {
    this.bytes = bytes;
    this.at = at + 1;
    this.end = end;
    for (let index = 0; index < 4; index++) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  /** Whether more was read than there is. */
  get overrun(): boolean {
    return this.at > this.end;
  }

  /** Whether all was read, and what is left of the code is 0, as it is at the end of a chunk. */
  get finished(): boolean {
    return this.at === this.end && this.code === 0;
  }

  private next(): number {
    const at = this.at++;
    return at < this.end ? (this.bytes[at] ?? 0) : 0;
  }

  private normalize(): void {
    if (this.range >= 0x1000000) return;
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  /** One bit, by the probability at an index, which it moves. */
  bit(odds: Uint16Array, index: number): 0 | 1 {
    const probability = odds[index] ?? half;
    const bound = (this.range >>> probabilityBits) * probability;
    let bit: 0 | 1 = 0;
    if (this.code < bound) {
      this.range = bound;
      odds[index] = probability + (((1 << probabilityBits) - probability) >>> moveBits);
    } else {
      this.range = (this.range - bound) >>> 0;
      this.code = (this.code - bound) >>> 0;
      odds[index] = probability - (probability >>> moveBits);
      bit = 1;
    }
    this.normalize();
    return bit;
  }

  /** A number of `count` bits, highest first, by a tree of probabilities from `base`. */
  tree(odds: Uint16Array, base: number, count: number): number {
    let symbol = 1;
    for (let bit = 0; bit < count; bit++) symbol = (symbol << 1) | this.bit(odds, base + symbol);
    return symbol - (1 << count);
  }

  /** A number of `count` bits, lowest first, by a tree of probabilities from `base`. */
  reverseTree(odds: Uint16Array, base: number, count: number): number {
    let symbol = 1;
    let value = 0;
    for (let index = 0; index < count; index++) {
      const bit = this.bit(odds, base + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << index;
    }
    return value;
  }

  /** A number of `count` bits, each as probable as not. */
  direct(count: number): number {
    let value = 0;
    for (let index = 0; index < count; index++) {
      this.range >>>= 1;
      const bit = this.code >= this.range ? 1 : 0;
      if (bit) this.code = (this.code - this.range) >>> 0;
      value = ((value << 1) | bit) >>> 0;
      this.normalize();
    }
    return value;
  }
}
