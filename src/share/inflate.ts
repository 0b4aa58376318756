import { distanceBases, distanceBits, endOfBlock, fixedDistances, fixedLengths, lengthBases, lengthBits, lengthOrder, mostBits } from './deflate-tables.ts';

/** What inflating came to: the bytes, or why there are none. */
export type Inflated = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'broken' | 'too-large' };

class Stop extends Error {
  readonly reason: 'broken' | 'too-large';

  constructor(reason: 'broken' | 'too-large') {
    super(reason);
    this.reason = reason;
  }
}

/** A prefix code: how many codes there are of each length, and their symbols in the order of the codes. */
interface Code {
  counts: Uint16Array;
  symbols: Uint16Array;
}

/** The code in which symbol `i` has `lengths[i]` bits (RFC 1951, 3.2.2); 0 is a symbol that does not occur. */
function codeOf(lengths: Uint8Array): Code {
  const counts = new Uint16Array(mostBits + 1);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    counts[length] = (counts[length] ?? 0) + 1;
  }
  counts[0] = 0;
  const next = new Uint16Array(mostBits + 2);
  let free = 1;
  for (let length = 1; length <= mostBits; length++) {
    const count = counts[length] ?? 0;
    free = 2 * free - count;
    if (free < 0) throw new Stop('broken');
    next[length + 1] = (next[length] ?? 0) + count;
  }
  const symbols = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const at = next[length] ?? 0;
    symbols[at] = symbol;
    next[length] = at + 1;
  }
  return { counts, symbols };
}

const fixed = { lengths: codeOf(fixedLengths), distances: codeOf(fixedDistances) };

/**
 * Inflates raw deflate (RFC 1951) that was made with a preset dictionary, to `most` bytes at most.
 *
 * The library's inflater looks at no bound and builds tables of 64 KiB for every block, which a hostile link
 * may have of 20 bytes each. This one reads bit by bit: work and memory grow with what comes in and what comes
 * out alone. It also refuses what stands behind the end, so that a link has one spelling.
 */
export function inflate(bytes: Uint8Array, dictionary: Uint8Array, most: number): Inflated {
  try {
    return { ok: true, bytes: new Inflater(bytes, dictionary, most).run() };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, reason: error.reason };
    throw error;
  }
}

class Inflater {
  private readonly bytes: Uint8Array;
  private readonly begin: number;
  private readonly limit: number;
  /** The dictionary and behind it what came out so far. */
  private out: Uint8Array;
  private length: number;
  /** The next bit to read. */
  private at = 0;

  constructor(bytes: Uint8Array, dictionary: Uint8Array, most: number) {
    this.bytes = bytes;
    this.begin = dictionary.length;
    this.limit = this.begin + most;
    this.out = new Uint8Array(Math.min(this.limit, this.begin + 4 * bytes.length));
    this.out.set(dictionary);
    this.length = this.begin;
  }

  run(): Uint8Array {
    for (let last = 0; last === 0; ) {
      last = this.bits(1);
      const type = this.bits(2);
      if (type === 0) this.stored();
      else if (type === 1) this.coded(fixed.lengths, fixed.distances);
      else if (type === 2) this.dynamic();
      else throw new Stop('broken');
    }
    const padding = -this.at & 7;
    if (this.bits(padding) !== 0 || this.at !== 8 * this.bytes.length) throw new Stop('broken');
    return this.out.subarray(this.begin, this.length);
  }

  private bits(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit++, this.at++) {
      const byte = this.bytes[this.at >> 3];
      if (byte === undefined) throw new Stop('broken');
      value |= ((byte >> (this.at & 7)) & 1) << bit;
    }
    return value;
  }

  private symbol({ counts, symbols }: Code): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= mostBits; length++) {
      const byte = this.bytes[this.at >> 3];
      if (byte === undefined) break;
      code |= (byte >> (this.at++ & 7)) & 1;
      const count = counts[length] ?? 0;
      const symbol = code - first < count ? symbols[index + code - first] : undefined;
      if (symbol !== undefined) return symbol;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Stop('broken');
  }

  /** Makes room for more bytes and tells where they go. */
  private room(count: number): number {
    const at = this.length;
    this.length += count;
    if (this.length > this.limit) throw new Stop('too-large');
    if (this.length > this.out.length) {
      const wider = new Uint8Array(Math.min(this.limit, 2 * this.length));
      wider.set(this.out);
      this.out = wider;
    }
    return at;
  }

  private stored(): void {
    this.at = (this.at + 7) & ~7;
    const count = this.bits(16);
    if ((this.bits(16) ^ count) !== 0xffff) throw new Stop('broken');
    const from = this.at >> 3;
    this.at += 8 * count;
    if (this.at > 8 * this.bytes.length) throw new Stop('broken');
    this.out.set(this.bytes.subarray(from, from + count), this.room(count));
  }

  private dynamic(): void {
    const lengthCount = this.bits(5) + 257;
    const distanceCount = this.bits(5) + 1;
    const ordered = new Uint8Array(lengthOrder.length);
    for (const symbol of lengthOrder.slice(0, this.bits(4) + 4)) ordered[symbol] = this.bits(3);
    const code = codeOf(ordered);
    const lengths = new Uint8Array(lengthCount + distanceCount);
    for (let at = 0; at < lengths.length; ) {
      const symbol = this.symbol(code);
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      if (symbol === 16 && at === 0) throw new Stop('broken');
      const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
      const times = symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
      if (at + times > lengths.length) throw new Stop('broken');
      lengths.fill(value, at, at + times);
      at += times;
    }
    this.coded(codeOf(lengths.subarray(0, lengthCount)), codeOf(lengths.subarray(lengthCount)));
  }

  private coded(lengths: Code, distances: Code): void {
    for (;;) {
      const symbol = this.symbol(lengths);
      if (symbol === endOfBlock) return;
      if (symbol < endOfBlock) {
        const at = this.room(1);
        this.out[at] = symbol;
        continue;
      }
      const count = this.number(symbol - endOfBlock - 1, lengthBases, lengthBits);
      const distance = this.number(this.symbol(distances), distanceBases, distanceBits);
      if (distance > this.length) throw new Stop('broken');
      const at = this.room(count);
      const { out } = this;
      for (let to = at; to < at + count; to++) out[to] = out[to - distance] ?? 0;
    }
  }

  private number(code: number, bases: readonly number[], extraBits: readonly number[]): number {
    const base = bases[code];
    if (base === undefined) throw new Stop('broken');
    return base + this.bits(extraBits[code] ?? 0);
  }
}
