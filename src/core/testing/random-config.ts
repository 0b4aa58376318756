import fc from 'fast-check';
import type { DecodedMapping, DecodedValue } from '../document/decode.ts';
import type { ResolvedField, ResolvedShape } from '../spec/resolve.ts';

/** Few texts, so that items of a list now and then have the same key. */
const texts = fc.oneof(fc.constantFrom('', 'a', 'b', '/a', '/b'), fc.string({ maxLength: 4 }));
const integers = fc.constantFrom(0, 1, 2, 420);

function fieldValue(field: ResolvedField): fc.Arbitrary<DecodedValue> {
  const { shape } = field;
  const single: fc.Arbitrary<DecodedValue> = shape
    ? randomConfig(shape)
    : { string: texts, int: integers, bool: fc.boolean(), object: texts, labels: fc.dictionary(texts, texts) }[field.type];
  return field.list ? fc.array(single, { maxLength: 3 }) : single;
}

/** For property tests: any Ignition config of a version, under Butane's key names, with a few fields in each mapping. */
export function randomConfig(shape: ResolvedShape): fc.Arbitrary<DecodedMapping> {
  const fields = shape.fields.filter((field) => !field.sugar);
  return fc
    .subarray(fields, { maxLength: Math.min(4, fields.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((field) => [field.name, fieldValue(field)])), { noNullPrototype: true }));
}
