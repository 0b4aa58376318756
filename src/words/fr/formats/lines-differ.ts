import { countOf } from './counts.ts';

/** How many lines differ from another text, whose name with its article goes into the sentence. */
export const linesDifferFrom = (text: string, count: number): string =>
  count === 0 ? `Aucune différence avec ${text}` : `${countOf(count, 'ligne')} de différence avec ${text}`;
