import { describe, expect, test } from 'vitest';
import { configShape } from '../core/spec/fields/config.ts';
import { resolveSpec, type ResolvedField, type ResolvedShape } from '../core/spec/resolve.ts';
import { versions, type Target } from '../core/spec/versions.ts';
import { allShapes } from '../core/testing/all-shapes.ts';
import { fields } from './en/fields/all.ts';
import type { Words } from './types/field-words.ts';
import { itemWords, wordsOf } from './words-of.ts';

const shapes = [...allShapes(configShape)];

/** Every field of a version once. */
const fieldsOf = (shape: ResolvedShape, seen = new Set<ResolvedShape>()): ResolvedField[] => {
  if (seen.has(shape)) return [];
  seen.add(shape);
  return shape.fields.flatMap((field) => [field, ...(field.shape ? fieldsOf(field.shape, seen) : [])]);
};

test('there are words for every field of every shape of a config, and for nothing else', () => {
  const named = (table: object) =>
    Object.entries(table)
      .flatMap(([shape, members]: [string, object]) => Object.keys(members).map((name) => `${shape}.${name}`))
      .sort();
  expect(named(fields)).toEqual(named(Object.fromEntries(shapes.map((shape) => [shape.name, shape.fields]))));
});

test('there are words for the items of every list of a config, and for nothing else', () => {
  const listed = shapes.flatMap((shape) => Object.values(shape.fields)).flatMap(({ list, shape }) => (list && shape ? [shape.name] : []));
  expect(Object.keys(itemWords).sort()).toEqual([...new Set(listed)].sort());
});

// The table's keys are the targets.
describe.each(Object.keys(versions) as Target[])('%s', (target) => {
  const all = fieldsOf(resolveSpec(target).config);
  /** Where the words are that break a rule; a failure then names them all. */
  const offenders = (breaks: (words: Words) => boolean) =>
    all.filter((field) => breaks(wordsOf(field))).map(({ owner, name }) => `${owner}.${name}`);

  test('every field has a label, capitalised and without a full stop', () => {
    expect(offenders(({ label }) => !/^[A-Z].*[^.]$/.test(label))).toEqual([]);
  });

  test('every field has help of one or two whole sentences', () => {
    expect(offenders(({ help }) => !/^\S.*\.$/.test(help))).toEqual([]);
    expect(offenders(({ help }) => help.split(/\. (?=[A-Z])/).length > 2)).toEqual([]);
  });

  test('links lead to https pages', () => {
    expect(offenders(({ docs }) => docs !== undefined && !/^https:\/\/[a-z.]+\/\S+$/.test(docs))).toEqual([]);
  });

  test('no shape has two fields with the same label', () => {
    const names = all.map((field) => `${field.owner}: ${wordsOf(field).label}`);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });
});
