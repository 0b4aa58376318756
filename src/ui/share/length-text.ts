import * as words from '#words/share/share';
import { linkLimits } from '../../share/link/link-limits.ts';

/** What a link's length (in characters) means for where it gets through; what is beyond every limit, for none. */
export function lengthText(length: number): string {
  const limit = linkLimits.find(({ most }) => length <= most) ?? linkLimits[2];
  return words.linkLength(length, limit.reach);
}
