import type { ResolvedField } from '../spec/resolve.ts';
import type { Integer } from '../spec/fields/shape.ts';
import type { Scalar } from '../yaml/tree/node.ts';
import { isNullText, readFlagWord } from './resolve-scalar.ts';
import { resolveWritten } from './scalar-kind.ts';

/** A scalar has another type than its field. */
export const mismatch = Symbol('mismatch');

/**
 * Decodes a scalar for a field of some type, as go-yaml does: a string takes the text of any scalar,
 * `yes` is true for a boolean. Undefined for null, `mismatch` for what the field does not accept. Throws a `DecodeFailure`
 * where a tag contradicts the text.
 */
export function decodeScalar(scalar: Scalar, type: ResolvedField['type']): string | Integer | boolean | undefined | typeof mismatch {
  const { text, tag, style } = scalar;
  if (tag === '' && type === 'string') return style === 'plain' && isNullText(text) ? undefined : text;
  const { value } = resolveWritten(scalar);
  if (value === null) return undefined;
  switch (type) {
    case 'string':
      return tag === '!!binary' ? value : text;
    case 'int':
      if (typeof value === 'bigint' && value < 2n ** 63n) return value;
      return typeof value === 'number' && value <= 2 ** 63 ? asInt64(value) : mismatch;
    case 'bool':
      return typeof value === 'boolean' ? value : (readFlagWord(text) ?? mismatch);
    default:
      return mismatch;
  }
}

/** Converts a number to 64 bits as Go does: towards zero, and to the smallest integer when it does not fit. */
function asInt64(value: number): Integer {
  const whole = Math.trunc(value);
  if (Number.isSafeInteger(whole)) return whole;
  return Math.abs(whole) < 2 ** 63 ? BigInt(whole) : -(2n ** 63n);
}
