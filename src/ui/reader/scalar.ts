import { literal, type NewValue } from '../../core/document/edit/apply-edit.ts';
import type { Value } from '../../core/document/read.ts';

/** What to write for text typed into a number field: the number exactly as typed, else the text. */
export const typedNumber = (text: string): NewValue => (/^[-+]?\d[\w.]*$/.test(text) ? literal(text) : text);

/** The text of a scalar, empty for null and absent; undefined for a list or mapping. */
export function writtenText(value: Value | undefined): string | undefined {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : undefined;
}
