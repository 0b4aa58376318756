import { formatPath, type Path } from '../../core/report/finding.ts';
import type { Value } from '../../core/document/read.ts';

/** The path of the whole config. */
export const root: Path = [];

const children = new WeakMap<Path, Map<string | number, Path>>();

/** The path one step below another; the same array for the same step, so that it can be a memo's dependency. */
export function below(path: Path, key: string | number): Path {
  let known = children.get(path);
  if (!known) children.set(path, (known = new Map<string | number, Path>()));
  let child = known.get(key);
  if (!child) known.set(key, (child = [...path, key]));
  return child;
}

/** Whether `path` is `prefix` or stands below it. */
export const isWithin = (path: Path, prefix: Path): boolean =>
  prefix.length <= path.length && prefix.every((key, index) => String(path[index]) === String(key));

/** The DOM id of what shows a path in the form. */
export const fieldId = (path: Path): string => `field${formatPath(path)}`;

/** Narrows a value to a mapping. */
export const isMapping = (value: Value | undefined): value is { [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The child of a value at a key or index; undefined when there is none. */
export function childOf(value: Value | undefined, key: string | number): Value | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  if (isMapping(value) && Object.hasOwn(value, key)) return value[key];
  return undefined;
}

/**
 * Reads a finding's path by walking the config: a key may itself contain dots, so the longest key
 * that exists is taken. What stands below no existing node is split at its dots.
 */
export function readPath(text: string, value: Value | undefined): Path {
  let rest = text.startsWith('$.') ? text.slice(2).split('.') : [];
  let at: Value | undefined = value;
  let path = root;
  while (rest.length > 0) {
    const { key, used } = longestKey(at, rest);
    at = childOf(at, key);
    path = below(path, key);
    rest = rest.slice(used);
  }
  return path;
}

function longestKey(value: Value | undefined, parts: readonly string[]): { key: string | number; used: number } {
  const [first = ''] = parts;
  if (isMapping(value)) {
    for (let used = parts.length; used > 1; used--) {
      const key = parts.slice(0, used).join('.');
      if (Object.hasOwn(value, key)) return { key, used };
    }
    return { key: first, used: 1 };
  }
  return { key: /^\d+$/.test(first) ? Number(first) : first, used: 1 };
}
