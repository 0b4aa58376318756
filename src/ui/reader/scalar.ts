import { literal, type NewValue } from '../../core/document/edit/apply-edit.ts';
import type { Value } from '../../core/document/read.ts';

const yes = new Set(['y', 'yes', 'on', 'true']);
const no = new Set(['n', 'no', 'off', 'false']);

/** Reads a scalar's text as Butane reads a boolean field; undefined when it is none. */
export function readFlag(text: string): boolean | undefined {
  // go-yaml takes `yes`, `Yes` and `YES`, but no other mixture.
  if (text !== text.toLowerCase() && text !== text.toUpperCase() && text.slice(1) !== text.slice(1).toLowerCase()) return undefined;
  const lower = text.toLowerCase();
  if (yes.has(lower)) return true;
  return no.has(lower) ? false : undefined;
}

/** What to write for text typed into a number field: the number just as typed, else the text. */
export const typedNumber = (text: string): NewValue => (/^[-+]?\d[\w.]*$/.test(text) ? literal(text) : text);

/** The text of a scalar, null and absent being empty; undefined for a list or mapping. */
export function writtenText(value: Value | undefined): string | undefined {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : undefined;
}
