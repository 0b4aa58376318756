import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from '../core/ignition/write-json.ts';
import { resolveSpec } from '../core/spec/resolve.ts';
import { randomConfig } from '../core/testing/random-config.ts';
import { noteJsonEntries } from './output-entries.ts';

/** Each entry of a JSON text, as `path: first-last`. */
function entriesOf(text: string): string[] {
  const entries: string[] = [];
  noteJsonEntries(text, (path, from, to) => entries.push(`${path.join('.')}: ${from}-${to}`));
  return entries;
}

test('each entry has the lines from its key to its end', () => {
  expect(
    entriesOf('{\n  "a": {\n    "b": [\n      "{",\n      [],\n      {\n        "c": 1\n      }\n    ],\n    "d": {}\n  }\n}'),
  ).toEqual(['a.b.0: 4-4', 'a.b.1: 5-5', 'a.b.2.c: 7-7', 'a.b.2: 6-8', 'a.b: 3-9', 'a.d: 10-10', 'a: 2-11']);
  expect(entriesOf('{}')).toEqual([]);
  expect(entriesOf('')).toEqual([]);
});

/** The paths of all entries of a value, those inside of it first. */
function pathsIn(value: unknown, path: (string | number)[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, member]) => [...pathsIn(member, [...path, key]), [...path, key].join('.')]);
}

test('no entry of a config is missed, whatever its texts hold', () => {
  const shape = resolveSpec('fcos@1.6.0').config;
  fc.assert(
    fc.property(randomConfig(shape), (config) => {
      const text = writeJson(config, shape, true);
      expect(entriesOf(text).map((entry) => entry.replace(/: \d+-\d+$/, ''))).toEqual(pathsIn(JSON.parse(text)));
    }),
  );
});
