import * as words from '#words/form/form';
import type { ResolvedField } from '../../core/spec/resolve.ts';
import { wordsOf } from '../../words/words-of.ts';

/** An example of a field's value, marked as one, so that nobody takes it for the value; empty when there is none. */
export function exampleOf(field: ResolvedField): string {
  const { placeholder } = wordsOf(field);
  return placeholder === undefined ? '' : words.example(placeholder);
}

/** A field's name in words. */
export const labelOf = (field: ResolvedField): string => wordsOf(field).label;
