import type { Output } from './output.ts';
import { evenOdds, type RangeDecoder } from './range-decoder.ts';

/** States after which the last thing written was a literal (LZMA specification, "State machine"). */
const literalStates = 7;
const states = 12;
const posStatesMost = 16;

/** The probabilities for lengths of matches: a choice of three ranges. */
class LengthOdds {
  private readonly choice = evenOdds(2);
  private readonly low = evenOdds(posStatesMost << 3);
  private readonly middle = evenOdds(posStatesMost << 3);
  private readonly high = evenOdds(256);

  /** A length, from 2 to 273. */
  read(decoder: RangeDecoder, posState: number): number {
    if (decoder.bit(this.choice, 0) === 0) return 2 + decoder.tree(this.low, posState << 3, 3);
    if (decoder.bit(this.choice, 1) === 0) return 10 + decoder.tree(this.middle, posState << 3, 3);
    return 18 + decoder.tree(this.high, 0, 8);
  }
}

/**
 * Reads LZMA by its public specification. What it knows lasts from chunk to chunk of LZMA2, until that makes it anew. `properties`
 * is the byte `(pb * 5 + lp) * 9 + lc`.
 */
export class Lzma {
  private readonly lc: number;
  private readonly lp: number;
  private readonly pb: number;
  private state = 0;
  /** The last four distances, each less by one, as LZMA writes them. */
  private reps: [number, number, number, number] = [0, 0, 0, 0];
  private readonly literals: Uint16Array;
  private readonly isMatch = evenOdds(states * posStatesMost);
  private readonly isRep = evenOdds(states);
  private readonly isRep0 = evenOdds(states);
  private readonly isRep0Long = evenOdds(states * posStatesMost);
  private readonly isRep1 = evenOdds(states);
  private readonly isRep2 = evenOdds(states);
  private readonly slots = evenOdds(4 << 6);
  private readonly nearby = evenOdds(1 + 128 - 14);
  private readonly aligned = evenOdds(16);
  private readonly matchLengths = new LengthOdds();
  private readonly repLengths = new LengthOdds();

  constructor(properties: number) {
    this.lc = properties % 9;
    this.lp = Math.floor(properties / 9) % 5;
    this.pb = Math.floor(properties / 45);
    this.literals = evenOdds(0x300 << (this.lc + this.lp));
  }

  /** Whether LZMA2 allows these properties. */
  static allows(properties: number): boolean {
    return properties < 225 && (properties % 9) + (Math.floor(properties / 9) % 5) <= 4;
  }

  /** Unpacks `count` bytes, for which there is room; false when what is read makes no sense. */
  read(decoder: RangeDecoder, output: Output, count: number): boolean {
    const end = output.length + count;
    while (output.length < end) {
      if (decoder.overrun) return false;
      // The position counts from the start of the dictionary.
      const posState = (output.length - output.start) & ((1 << this.pb) - 1);
      if (decoder.bit(this.isMatch, (this.state << 4) + posState) === 0) this.literal(decoder, output);
      else if (!this.match(decoder, output, posState, end)) return false;
    }
    return true;
  }

  private literal(decoder: RangeDecoder, output: Output): void {
    const position = output.length - output.start;
    const previous = output.back(1);
    const base = 0x300 * (((position & ((1 << this.lp) - 1)) << this.lc) + (previous >>> (8 - this.lc)));
    let symbol = 1;
    if (this.state >= literalStates) {
      let matched = output.back(this.reps[0] + 1);
      while (symbol < 0x100) {
        const expected = (matched >>> 7) & 1;
        matched <<= 1;
        const bit = decoder.bit(this.literals, base + ((1 + expected) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== expected) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | decoder.bit(this.literals, base + symbol);
    output.push(symbol & 0xff);
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
  }

  private match(decoder: RangeDecoder, output: Output, posState: number, end: number): boolean {
    const afterLiteral = this.state < literalStates;
    let length: number;
    if (decoder.bit(this.isRep, this.state) === 0) {
      length = this.matchLengths.read(decoder, posState);
      this.reps = [this.distance(decoder, length), this.reps[0], this.reps[1], this.reps[2]];
      this.state = afterLiteral ? 7 : 10;
    } else if (this.isShortRep(decoder, posState)) {
      length = 1;
      this.state = afterLiteral ? 9 : 11;
    } else {
      length = this.repLengths.read(decoder, posState);
      this.state = afterLiteral ? 8 : 11;
    }
    const distance = this.reps[0] + 1;
    if (!output.reaches(distance) || output.length + length > end) return false;
    for (let index = 0; index < length; index++) output.push(output.back(distance));
    return true;
  }

  /** Whether one byte of the last distance follows; otherwise brings the distance to repeat to the front. */
  private isShortRep(decoder: RangeDecoder, posState: number): boolean {
    if (decoder.bit(this.isRep0, this.state) === 0) return decoder.bit(this.isRep0Long, (this.state << 4) + posState) === 0;
    const [first, second, third, fourth] = this.reps;
    if (decoder.bit(this.isRep1, this.state) === 0) this.reps = [second, first, third, fourth];
    else if (decoder.bit(this.isRep2, this.state) === 0) this.reps = [third, first, second, fourth];
    else this.reps = [fourth, first, second, third];
    return false;
  }

  private distance(decoder: RangeDecoder, length: number): number {
    const slot = decoder.tree(this.slots, Math.min(length - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >>> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + decoder.reverseTree(this.nearby, base - slot, bits);
    return base + decoder.direct(bits - 4) * 16 + decoder.reverseTree(this.aligned, 0, 4);
  }
}
