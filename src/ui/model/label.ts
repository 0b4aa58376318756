import type { ResolvedField } from '../../core/spec/resolve.ts';

/** A field's name in words; its key, made readable, when the field table has none. */
export function labelOf({ name, field }: ResolvedField): string {
  if (field.label !== undefined) return field.label;
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
