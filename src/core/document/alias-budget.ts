/** MiB of text that all aliases together may stand for. A short text can repeat a long one a thousand times; no machine takes that much. */
export const maxAliasedText = 16;

/**
 * go-yaml's guard against texts that are mostly aliases (a billion laughs): the share of decoding steps
 * that may lead through one. Small texts may do so nearly always, large ones seldom.
 */
export class AliasBudget {
  private steps = 0;
  private throughAlias = 0;
  private length = 0;

  /** Counts a step, through an alias or not; returns whether that is still within bounds. */
  allows(behindAlias: boolean): boolean {
    this.steps++;
    if (behindAlias) this.throughAlias++;
    return this.throughAlias <= 100 || this.steps <= 1000 || this.throughAlias / this.steps <= allowedAliasRatio(this.steps);
  }

  /** Counts a text read through an alias, in UTF-16 units; returns whether the total is still within bounds. This limit is ours, not go-yaml's. */
  allowsText(length: number): boolean {
    this.length += length;
    return this.length <= maxAliasedText * 1024 * 1024;
  }
}

function allowedAliasRatio(decoded: number): number {
  const low = 400_000;
  const high = 4_000_000;
  if (decoded <= low) return 0.99;
  if (decoded >= high) return 0.1;
  return 0.99 - 0.89 * ((decoded - low) / (high - low));
}
