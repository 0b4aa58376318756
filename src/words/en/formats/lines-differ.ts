import { byCount, countOf } from './counts.ts';

/** How many lines differ from another text, whose name goes into the sentence. */
export const linesDifferFrom = (text: string, count: number): string =>
  count === 0 ? `No lines differ from ${text}` : `${countOf(count, 'line')} ${byCount(count, 'differs', 'differ')} from ${text}`;
