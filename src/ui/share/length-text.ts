import * as words from '#words/share/share';
import { linkLimits } from '../../share/link/link-limits.ts';

/** Where a link of some length (in characters) gets through; nowhere if it is beyond every limit. */
export function lengthText(length: number): string {
  const limit = linkLimits.find(({ most }) => length <= most) ?? linkLimits[2];
  return words.linkLength(length, limit.reach);
}
