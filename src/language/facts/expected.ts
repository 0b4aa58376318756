import type { Path } from '../../core/report/finding.ts';
import type { ResolvedField, ResolvedShape, Spec } from '../../core/spec/resolve.ts';

/** What a version has at a path. */
export type Expected =
  | { kind: 'mapping'; shape: ResolvedShape; field: ResolvedField | undefined }
  | { kind: 'list' | 'scalar' | 'labels'; field: ResolvedField };

/** What a version has at a path; undefined where it has nothing, or what only Ignition has. */
export function expectedAt({ config }: Spec, path: Path): Expected | undefined {
  let expected: Expected = { kind: 'mapping', shape: config, field: undefined };
  for (const key of path) {
    const next: Expected | undefined = step(expected, key);
    if (!next) return undefined;
    expected = next;
  }
  return expected;
}

function step(from: Expected, key: string | number): Expected | undefined {
  if (from.kind === 'list') return typeof key === 'number' ? itemOf(from.field) : undefined;
  if (typeof key !== 'string') return undefined;
  if (from.kind === 'labels') return { kind: 'scalar', field: from.field };
  const field = from.kind === 'mapping' ? from.shape.byName.get(key) : undefined;
  if (!field || field.output) return undefined;
  return field.list ? { kind: 'list', field } : itemOf(field);
}

/** What a field takes, or an item of its list. */
export function itemOf(field: ResolvedField): Expected {
  if (field.shape) return { kind: 'mapping', shape: field.shape, field };
  return { kind: field.type === 'labels' ? 'labels' : 'scalar', field };
}

/** A path without the places in lists, as the field table goes. */
export const namesOf = (path: Path): string[] => path.filter((key) => typeof key === 'string');
