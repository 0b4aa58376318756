import type { Path } from '../core/report/finding.ts';
import type { Value } from '../core/document/read.ts';
import { childOf, isMapping } from '../core/document/values.ts';

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

/**
 * Reads a finding's path by walking the config: a key may itself contain dots, so the longest
 * existing key is used. Below the last existing node, the path is split at its dots; steps deeper
 * than a hundred or so, which no form shows, are left out.
 */
export function readPath(text: string, value: Value | undefined): Path {
  const parts = text.startsWith('$.') ? text.slice(2).split('.') : [];
  let at: Value | undefined = value;
  let path = root;
  for (let from = 0; from < parts.length && path.length < maxSteps;) {
    const { key, used } = longestKey(at, parts, from);
    at = childOf(at, key);
    path = below(path, key);
    from += used;
  }
  return path;
}

/** The most steps of a path. */
const maxSteps = 500;

/** The most dots in a key that is looked up when something is below it. */
const maxDots = 100;

function longestKey(value: Value | undefined, parts: readonly string[], from: number): { key: string | number; used: number } {
  const first = parts[from] ?? '';
  if (isMapping(value)) {
    const left = parts.length - from;
    for (let used = left; used > 1; used = Math.min(used - 1, maxDots + 1)) {
      const key = parts.slice(from, from + used).join('.');
      if (Object.hasOwn(value, key)) return { key, used };
    }
    return { key: first, used: 1 };
  }
  return { key: /^\d+$/.test(first) ? Number(first) : first, used: 1 };
}
