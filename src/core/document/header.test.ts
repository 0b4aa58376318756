import { expect, test } from 'vitest';
import { decodeHeader } from './header.ts';
import { parseText } from '../yaml/parse-text.ts';

const header = (text: string) => decodeHeader(parseText(text));

test('reads variant and version, and nothing else', () => {
  expect(header('storage: {files: 5}\nversion: 1.5.0\nvariant: fcos\n')).toMatchObject({
    ok: true,
    value: { variant: 'fcos', version: '1.5.0' },
  });
});

test('reads them as text', () => {
  expect(header('variant: 5\nversion: 1.10\n')).toMatchObject({ value: { variant: '5', version: '1.10' } });
});

test('null is absent', () => {
  expect(header('variant: ~\nversion:\n')).toMatchObject({ ok: true, value: {} });
});

test('refuses what is not text', () => {
  expect(header('variant: []\n')).toMatchObject({ ok: false, problems: [{ line: 1, column: 10, path: ['variant'] }] });
});

test('refuses a root that is not a mapping', () => {
  expect(header('- a\n')).toMatchObject({ ok: false, problems: [{ line: 1, message: 'expected a mapping, found a list' }] });
});

test('takes them from a merge', () => {
  expect(header('<<: {variant: fcos}\nversion: 1.5.0\n')).toMatchObject({ ok: true, value: { variant: 'fcos', version: '1.5.0' } });
});
