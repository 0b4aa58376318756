import type { DecodedMapping, DecodedValue } from '../document/decode.ts';
import { mappingsOf } from '../document/values.ts';
import type { Path } from '../report/finding.ts';
import type { PendingFinding } from '../document/pending-finding.ts';
import { forbiddenFields } from '../spec/forbidden.ts';
import type { ResolvedField, ResolvedShape, Spec } from '../spec/resolve.ts';
import { holds } from '../spec/fields/when.ts';

/** Finds what the version forbids in an Ignition config, in field order; `root` is the path of the config in the output. */
export function findForbidden(config: DecodedMapping, spec: Spec, root: Path): PendingFinding[] {
  const forbidden = new Map(forbiddenFields.filter(({ when }) => holds(when, spec.lineage)).map((field) => [field.path, field]));
  const entries: PendingFinding[] = [];
  if (forbidden.size > 0) walk(config, spec.config, '', root);
  return entries;

  function walk(mapping: DecodedMapping, shape: ResolvedShape, prefix: string, path: Path): void {
    for (const field of shape.fields) {
      const value = mapping[field.name];
      if (field.sugar || value === undefined) continue;
      const name = prefix + field.name;
      const at = [...path, field.name];
      const rule = forbidden.get(name);
      if (rule) {
        if (!isUnset(value, field) && !(rule.emptyAllowed && value === ''))
          entries.push({ kind: 'error', message: rule.message, path: at });
      } else if (field.shape) {
        for (const [item, itemPath] of mappingsOf(value, at)) walk(item, field.shape, `${name}.`, itemPath);
      }
    }
  }
}

/** Nothing in it is set; a pointer counts as set whatever it points to. */
function isUnset(value: DecodedValue | undefined, field: ResolvedField): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object') return !field.pointer && !!field.shape?.fields.every((member) => isUnset(value[member.name], member));
  return field.plain && (value === '' || value === 0 || value === false);
}
