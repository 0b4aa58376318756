import { countOf } from '../formats/counts.ts';

/** How many findings there are of a kind. */
export const counted: Record<'error' | 'warning' | 'info', (count: number) => string> = {
  error: (count) => countOf(count, 'erreur'),
  warning: (count) => countOf(count, 'avertissement'),
  info: (count) => countOf(count, 'remarque'),
};
