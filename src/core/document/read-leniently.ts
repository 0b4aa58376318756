import type { ResolvedField, ResolvedShape } from '../spec/resolve.ts';
import type { Integer } from '../spec/fields/shape.ts';
import type { DecodedMapping, DecodedValue } from './decode.ts';
import type { Value } from './read.ts';
import { readFlag, resolveScalar } from './resolve-scalar.ts';
import { isMapping } from './values.ts';

/** The most values to read: a text that is mostly aliases may stand for any number of them. */
const maxValues = 200_000;

/**
 * Reads a value of the text into the fields of a shape, for callers that want to see as much of a config
 * as possible. Unlike `decode` it has no errors: values of another type are left out, and an item of a
 * list that is empty or wrong stays in its place as an empty one, so that paths keep their meaning.
 */
export const readLeniently = (value: Value | undefined, shape: ResolvedShape): DecodedMapping => new LenientReader().mapping(value, shape);

class LenientReader {
  private left = maxValues;

  mapping(value: Value | undefined, shape: ResolvedShape): DecodedMapping {
    const into: DecodedMapping = {};
    if (!isMapping(value)) return into;
    for (const [key, child] of Object.entries(value)) {
      // Unknown keys count as well: an alias may have a thousand items with a thousand such keys.
      if (--this.left < 0) break;
      const field = shape.byName.get(key);
      if (!field || field.output || child === null) continue;
      const read = field.list ? this.list(child, field) : this.single(child, field);
      if (read !== undefined) into[key] = read;
    }
    return into;
  }

  private list(value: Value, field: ResolvedField): DecodedValue[] | undefined {
    if (!Array.isArray(value)) return undefined;
    return value.slice(0, Math.max(this.left, 0)).map((item) => {
      this.left--;
      return this.single(item, field) ?? (field.shape ? {} : '');
    });
  }

  private single(value: Value, field: ResolvedField): DecodedValue | undefined {
    if (field.shape) return isMapping(value) ? this.mapping(value, field.shape) : undefined;
    if (typeof value !== 'string') return undefined;
    if (field.type === 'string') return value;
    if (field.type === 'int') return readInteger(value);
    return field.type === 'bool' ? readFlag(value) : undefined;
  }
}

function readInteger(text: string): Integer | undefined {
  const { tag, value } = resolveScalar('', text);
  return tag === '!!int' && (typeof value === 'number' || typeof value === 'bigint') ? value : undefined;
}
