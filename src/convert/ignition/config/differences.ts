import type { DecodedMapping, DecodedValue } from '../../../core/document/decode.ts';
import { isDecodedMapping } from '../../../core/document/values.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedField, ResolvedShape } from '../../../core/spec/resolve.ts';
import { bytesInside } from './resources.ts';

/**
 * The first path at which two Ignition configs do not say the same to a machine, contents decoded; undefined where they agree. Both
 * are under Butane's names, each with the fields of its own version; the version itself is not compared.
 */
export function firstDifference(
  ours: DecodedMapping,
  shape: ResolvedShape,
  theirs: DecodedMapping,
  their: ResolvedShape,
): Path | undefined {
  return differs(canonical(ours, shape), canonical(theirs, their), []);
}

type Canonical = string | number | bigint | boolean | Uint8Array | Canonical[] | Map<string, Canonical>;

function canonical(mapping: DecodedMapping, shape: ResolvedShape): Map<string, Canonical> {
  const members = new Map<string, Canonical>();
  const bytes = shape.byName.has('source') ? bytesInside(mapping) : undefined;
  for (const field of shape.fields) {
    if (field.sugar || (shape.name === 'Ignition' && field.name === 'version')) continue;
    if (bytes && (field.name === 'compression' || field.name === 'source')) continue;
    const value = mapping[field.name];
    const member = value === undefined ? undefined : canonicalValue(value, field);
    // No compression is said in two ways.
    if (member !== undefined && !(field.name === 'compression' && member === '')) members.set(field.name, member);
  }
  if (bytes) members.set('source', bytes);
  return members;
}

function canonicalValue(value: DecodedValue, field: ResolvedField): Canonical | undefined {
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return value.map((item) => (isDecodedMapping(item) && field.shape ? canonical(item, field.shape) : plain(item)));
  }
  if (isDecodedMapping(value)) {
    const members = field.shape ? canonical(value, field.shape) : new Map<string, Canonical>();
    return members.size > 0 || field.pointer ? members : undefined;
  }
  return field.plain && (value === '' || value === 0 || value === false) ? undefined : value;
}

const plain = (value: DecodedValue): Canonical => (typeof value === 'object' ? '' : value);

function differs(a: Canonical | undefined, b: Canonical | undefined, path: Path): Path | undefined {
  if (a instanceof Uint8Array && b instanceof Uint8Array)
    return a.length === b.length && a.every((byte, at) => byte === b[at]) ? undefined : path;
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
      const found = differs(a[index], b[index], [...path, index]);
      if (found) return found;
    }
    return undefined;
  }
  if (a instanceof Map && b instanceof Map) {
    for (const key of new Set([...a.keys(), ...b.keys()])) {
      const found = differs(a.get(key), b.get(key), [...path, key]);
      if (found) return found;
    }
    return undefined;
  }
  return a === b ? undefined : path;
}
