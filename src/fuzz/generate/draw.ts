import { Random } from '../../core/testing/random.ts';

/** A source of choices for inputs. */
export class Draw extends Random {
  /** The most characters a text may have. */
  readonly largest: number;

  constructor(seed: number, largest: number) {
    super(seed);
    this.largest = largest;
  }

  /** One of several choices. */
  one<T>(choices: readonly T[]): T {
    const index = this.below(choices.length);
    if (index >= choices.length) throw new Error('there is nothing to choose from');
    return choices[index] as T; // it is below the length
  }

  /** A whole number between two, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Several of something. */
  some<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.between(least, most) }, (_, index) => make(index));
  }

  /** A count: mostly small, sometimes very large; all orders of magnitude are equally likely. */
  many(most = this.largest): number {
    const digits = this.chance(60) ? 1.5 : this.chance(50) ? 3.5 : Math.log10(most);
    return Math.min(most, Math.floor(10 ** (digits * (this.below(1000) / 1000))));
  }

  /** A repeated text, no longer than a text may be. */
  repeat(piece: string, times: number): string {
    return piece.repeat(Math.min(times, Math.floor(this.largest / Math.max(1, piece.length))));
  }
}
