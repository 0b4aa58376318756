import type { ResolvedField, ResolvedShape } from './resolve.ts';

type Path = readonly (string | number)[];

/** The mapping that a version has at a path of keys and indexes; undefined where it has none. */
export function shapeAt(config: ResolvedShape, path: Path): ResolvedShape | undefined {
  return path.some((step) => typeof step === 'string') ? fieldAt(config, path)?.shape : config;
}

/** The field that a path of keys and indexes names, that of its list for an item; undefined where the version has none that a config may set. */
export function fieldAt(config: ResolvedShape, path: Path): ResolvedField | undefined {
  let shape: ResolvedShape | undefined = config;
  let field: ResolvedField | undefined;
  for (const key of path) {
    if (typeof key === 'number') continue;
    field = shape?.byName.get(key);
    if (!field || field.output) return undefined;
    shape = field.shape;
  }
  return field;
}
