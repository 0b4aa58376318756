import type { Path } from '../../core/report/finding.ts';
import { resolveSpec, type Spec } from '../../core/spec/resolve.ts';
import { whyForbidden } from '../../core/spec/takes-field.ts';
import { splitTarget, type Target } from '../../core/spec/versions.ts';
import { expectedAt, namesOf } from './expected.ts';
import { targetsOf } from './spec-of.ts';

/** Whether a version has a field and takes it. */
export const isSupported = (spec: Spec, path: Path): boolean =>
  expectedAt(spec, path) !== undefined && whyForbidden(spec, path) === undefined;

const known = new Map<string, Target | undefined>();

/** The first version of a variant that takes a field; undefined where none does. */
export function firstWith(variant: string, path: Path): Target | undefined {
  const id = `${variant} ${namesOf(path).join('.')}`;
  if (!known.has(id)) {
    const names = path.map((key) => (typeof key === 'number' ? 0 : key));
    known.set(
      id,
      targetsOf(variant).find((target) => isSupported(resolveSpec(target), names)),
    );
  }
  return known.get(id);
}

/** The version since which a variant takes a field; undefined where it always did, and where it never does. */
export function sinceOf(variant: string, path: Path): string | undefined {
  const first = firstWith(variant, path);
  return first === undefined || first === targetsOf(variant)[0] ? undefined : splitTarget(first).version;
}
