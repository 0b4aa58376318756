import { expect, test } from 'vitest';
import { transpile } from '../core/transpile.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { saidOf } from './said-of.ts';

/** Where what is said of a text is: its line and column. */
function said(text: string): string[] {
  const { entries, error } = transpile(text);
  const result = { ...(error !== undefined && { error }) };
  // Only whether there is a result, and its error, matters here.
  const state = { result, findings: entries } as unknown as Parameters<typeof saidOf>[0];
  return saidOf(state, () => parseText(text)).map(({ line, column, message }) => `${line ?? '-'}:${column ?? '-'} ${message}`);
}

test.each([
  ['an unknown version', 'variant: fcos\nversion: 1.9.0\n', '2:10 No translator exists for variant fcos with version 1.9.0'],
  ['an unknown variant', 'version: 1.5.0\nvariant: fcso\n', '2:10 No translator exists for variant fcso with version 1.5.0'],
  ['a version that is none', 'variant: fcos\nversion: "new"\n', '2:10 error parsing version; must be a valid semver'],
  ['characters of two units before it', '{ "😀": 1, variant: fcos, version: 1.9.0 }', '1:35 No translator exists'],
  ['no version', 'variant: fcos\n', '-:- error parsing version; must be a valid semver'],
  ['an empty variant', 'variant: ""\nversion: 1.5.0\n', '1:10 error parsing variant; must be specified'],
  ['nothing at all', '', '-:- error parsing variant; must be specified'],
])('%s is said at its place', (_, text, expected) => {
  expect(said(text)).toEqual([expect.stringContaining(expected)]);
});

test('an error that findings explain is not said again', () => {
  expect(said('variant: fcos\nversion: 1.5.0\nstorage:\n  files:\n    - path: a\n')).toEqual(['5:13 path not absolute']);
});
