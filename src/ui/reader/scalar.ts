import { literal, type NewValue } from '../../core/document/edit/apply-edit.ts';

/** What to write for text typed into a number field: the number exactly as typed, else the text. */
export const typedNumber = (text: string): NewValue => (/^[-+]?\d[\w.]*$/.test(text) ? literal(text) : text);
