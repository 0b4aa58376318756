import type { ResolvedField } from '../../core/spec/resolve.ts';

/** An example of a field's value, said to be one, so that no one takes it for what is set; empty when there is none. */
export const exampleOf = ({ field: { placeholder } }: ResolvedField): string => (placeholder === undefined ? '' : `e.g. ${placeholder}`);

/** A field's name in words; its key, made readable, when the field table has none. */
export function labelOf({ name, field }: ResolvedField): string {
  if (field.label !== undefined) return field.label;
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
