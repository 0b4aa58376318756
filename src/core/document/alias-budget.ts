/**
 * go-yaml's guard against texts that are mostly aliases (a billion laughs): how many of the steps
 * of decoding may lead through one. Small texts may do so nearly always, large ones seldom.
 */
export class AliasBudget {
  private steps = 0;
  private throughAlias = 0;

  /** Counts a step, behind an alias or not; answers whether that is still within bounds. */
  allows(behindAlias: boolean): boolean {
    this.steps++;
    if (behindAlias) this.throughAlias++;
    return this.throughAlias <= 100 || this.steps <= 1000 || this.throughAlias / this.steps <= allowedAliasRatio(this.steps);
  }
}

function allowedAliasRatio(decoded: number): number {
  const low = 400_000;
  const high = 4_000_000;
  if (decoded <= low) return 0.99;
  if (decoded >= high) return 0.1;
  return 0.99 - 0.89 * ((decoded - low) / (high - low));
}
