import { stringify } from 'yaml';
import type { Field } from '../../src/core/spec/fields/shape.ts';
import { resolveSpec, type ResolvedField, type ResolvedShape } from '../../src/core/spec/resolve.ts';
import { splitTarget, type Target } from '../../src/core/spec/versions.ts';
import { bornNames, payload } from './hostile.ts';

/** A config in which every field that a version has is set, and a list of those fields. */
export interface HostileConfig {
  text: string;
  fields: ReadonlySet<Field>;
}

/**
 * Writes a config whose every text is the payload, including the keys of labels. Every mapping also has unknown keys:
 * the payload, and names that objects inherit.
 */
export const hostileConfig = (target: Target): HostileConfig => write(target, payload, false);

/** Writes a config in which every field is the letter x, whatever it should be. */
export const plainConfig = (target: Target): HostileConfig => write(target, 'x', true);

function write(target: Target, text: string, broken: boolean): HostileConfig {
  const fields = new Set<Field>();
  const mapping = (shape: ResolvedShape): Map<string, unknown> =>
    new Map<string, unknown>([
      ...shape.fields.filter(({ output }) => !output).map((field) => [field.name, value(field)] as const),
      ...(broken ? [] : [payload, ...bornNames].map((name) => [name, 'x'] as const)),
    ]);
  const value = (field: ResolvedField): unknown => {
    fields.add(field.field);
    return field.list ? [single(field)] : single(field);
  };
  const single = (field: ResolvedField): unknown => {
    if (field.shape) return mapping(field.shape);
    if (field.type === 'labels') return new Map([text, ...bornNames].map((name) => [name, text]));
    if (field.type === 'string' || broken) return text;
    return field.type === 'int' ? 1 : true;
  };
  const config = mapping(resolveSpec(target).config);
  for (const [key, said] of Object.entries(splitTarget(target))) config.set(key, said);
  return { text: stringify(config, { lineWidth: 0, defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE' }), fields };
}
