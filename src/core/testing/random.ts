/**
 * A small repeatable source of randomness: the same seed gives the same choices. After a number of `draws`
 * each choice is the first one, so that the result gets simpler with fewer draws.
 */
export class Random {
  private state: number;
  private draws: number;

  constructor(seed: number, draws = Infinity) {
    this.state = seed >>> 0;
    this.draws = draws;
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    if (this.draws-- <= 0) return 0;
    // mulberry32
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** False when the draws are used up. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }
}
