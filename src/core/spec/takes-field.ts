import { fieldAt } from './field-at.ts';
import { holds } from './fields/when.ts';
import { forbiddenFields } from './forbidden.ts';
import type { Spec } from './resolve.ts';

type Path = readonly (string | number)[];

/** Why a version does not take a field that it has; undefined where it takes it. */
export function whyForbidden({ lineage }: Spec, path: Path): string | undefined {
  const name = path.filter((key) => typeof key === 'string').join('.');
  return forbiddenFields.find((field) => (name === field.path || name.startsWith(`${field.path}.`)) && holds(field.when, lineage))?.message;
}

/** Whether a version has a field and takes it; `path` is of keys, and of indexes for items. */
export const takesField = (spec: Spec, path: Path): boolean =>
  fieldAt(spec.config, path) !== undefined && whyForbidden(spec, path) === undefined;
