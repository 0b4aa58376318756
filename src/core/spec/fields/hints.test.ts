import { expect, test } from 'vitest';
import { allShapes } from '../../testing/all-shapes.ts';
import type { Field } from './shape.ts';
import { configShape } from './config.ts';

const shapes = [...allShapes(configShape)];
const fields = shapes.flatMap((shape) => Object.entries(shape.fields).map(([name, field]) => ({ at: `${shape.name}.${name}`, field })));

/** The paths of the fields that break a rule; a failure lists them all. */
const offenders = (breaks: (field: Field) => boolean) => fields.filter(({ field }) => breaks(field)).map(({ at }) => at);

test('the walk reaches the deepest fields of the config', () => {
  const names = shapes.map((shape) => shape.name);
  expect(names).toEqual(expect.arrayContaining(['Config', 'Verification', 'ClevisCustom', 'Dropin', 'GrubUser', 'Tree']));
});

test('where options are offered, there are some, each once', () => {
  expect(offenders((field) => field.options?.length === 0)).toEqual([]);
  expect(offenders((field) => new Set(field.options).size !== (field.options?.length ?? 0))).toEqual([]);
  expect(offenders((field) => field.open === true && field.options === undefined)).toEqual([]);
});

test('every shape has something to show in a short form', () => {
  const bare = shapes.filter(({ fields }) => !Object.values(fields).some((field) => field.usual));
  expect(bare.map((shape) => shape.name)).toEqual([]);
});
