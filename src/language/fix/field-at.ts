import type { Path } from '../../core/report/finding.ts';
import type { ResolvedField, ResolvedShape } from '../../core/spec/resolve.ts';

/** The mapping that a version has at a path; undefined where it has none. */
export function shapeAt(root: ResolvedShape, path: Path): ResolvedShape | undefined {
  let shape: ResolvedShape | undefined = root;
  for (const step of path) {
    // The items of a list are of the shape of its field.
    if (typeof step === 'string') shape = shape?.byName.get(step)?.shape;
  }
  return shape;
}

/** The field that a version has at a path, that of the list for one of its items; undefined where it has none. */
export function fieldAt(root: ResolvedShape, path: Path): ResolvedField | undefined {
  const last = path.findLastIndex((step) => typeof step === 'string');
  const name = path[last];
  return typeof name === 'string' ? shapeAt(root, path.slice(0, last))?.byName.get(name) : undefined;
}
