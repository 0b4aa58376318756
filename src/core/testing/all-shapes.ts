import type { Shape } from '../spec/fields/shape.ts';

/** For tests of the field table: a shape and all shapes below it, each once, across versions. */
export function allShapes(shape: Shape, seen = new Set<Shape>()): ReadonlySet<Shape> {
  if (seen.has(shape)) return seen;
  seen.add(shape);
  for (const field of Object.values(shape.fields)) if (field.shape) allShapes(field.shape, seen);
  return seen;
}
