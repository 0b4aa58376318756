import { expect, test } from 'vitest';
import type { Field, Shape } from '../shape.ts';
import { configShape } from './config.ts';

function allShapes(shape: Shape, seen = new Set<Shape>()): Set<Shape> {
  if (seen.has(shape)) return seen;
  seen.add(shape);
  for (const field of Object.values(shape.fields)) if (field.shape) allShapes(field.shape, seen);
  return seen;
}

const shapes = [...allShapes(configShape)];
const fields = shapes.flatMap((shape) =>
  Object.entries(shape.fields).map(([name, field]) => ({ at: `${shape.name}.${name}`, field })),
);

/** Where the fields are that break a rule; a failure then names them all. */
const offenders = (breaks: (field: Field) => boolean) => fields.filter(({ field }) => breaks(field)).map(({ at }) => at);

test('the walk reaches the deep ends of the config', () => {
  const names = shapes.map((shape) => shape.name);
  expect(names).toEqual(expect.arrayContaining(['Config', 'Verification', 'ClevisCustom', 'Dropin', 'GrubUser', 'Tree']));
});

test('every field has a label, capitalised and without a full stop', () => {
  expect(offenders((field) => !/^[A-Z].*[^.]$/.test(field.label ?? ''))).toEqual([]);
});

test('every field has help of one or two whole sentences', () => {
  expect(offenders((field) => !/^\S.*\.$/.test(field.help ?? ''))).toEqual([]);
  expect(offenders((field) => (field.help ?? '').split(/\. (?=[A-Z])/).length > 2)).toEqual([]);
});

test('options are offered only where there are any, each once', () => {
  expect(offenders((field) => field.options?.length === 0)).toEqual([]);
  expect(offenders((field) => new Set(field.options).size !== (field.options?.length ?? 0))).toEqual([]);
  expect(offenders((field) => field.open === true && field.options === undefined)).toEqual([]);
});

test('links lead to https pages', () => {
  expect(offenders((field) => field.docs !== undefined && !/^https:\/\/[a-z.]+\/\S+$/.test(field.docs))).toEqual([]);
});

test('no shape has two fields with the same label', () => {
  const doubled = shapes.filter(({ fields }) => {
    const labels = Object.values(fields).map((field) => field.label);
    return new Set(labels).size < labels.length;
  });
  expect(doubled.map((shape) => shape.name)).toEqual([]);
});

test('every shape has something to show in a short form', () => {
  const bare = shapes.filter(({ fields }) => !Object.values(fields).some((field) => field.usual));
  expect(bare.map((shape) => shape.name)).toEqual([]);
});
