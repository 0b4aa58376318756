import { describe, expect, test } from 'vitest';
import { parseCached } from '../store/text/parse-cache.ts';
import { targetOf } from '../store/text/target.ts';
import { headerOf, withHeader } from './header.ts';

describe('headerOf', () => {
  test.each([
    ['variant: fcos\nversion: 1.6.0\n'],
    ['# A comment\nversion: "1.6.0" # newest\nvariant: \'fcos\'\n'],
    ['---\n"variant" : fcos\nversion:   1.6.0\r\n'],
    ['storage: {}\nvariant: fcos\nversion: 1.6.0'],
  ])('%j', (text) => expect(headerOf(text)).toEqual({ variant: 'fcos', version: '1.6.0' }));

  test.each([
    [''],
    ['variant: fcos\n'],
    ['# variant: fcos\n# version: 1.6.0\n'],
    ['variant:\nversion:\n'],
    ['a:\n  variant: fcos\n  version: 1.6.0\n'],
  ])('has none in %j', (text) => expect(headerOf(text)).toBeUndefined());
});

describe('withHeader', () => {
  test.each([
    ['passwd:\n  users:\n    - name: core\n'],
    ['# A comment\npasswd: {}\n'],
    ['---\npasswd: {}\n'],
    ['# A comment\n\n---  # begins\npasswd: {}\n'],
    ['storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          ---\n          x\n'],
    [''],
  ])('adds it to %j', (text) => {
    const extended = withHeader(text, 'fcos@1.6.0');
    expect(targetOf(parseCached({ text: extended }))).toBe('fcos@1.6.0');
    expect(extended.replace('variant: fcos\nversion: 1.6.0\n', '')).toBe(text);
  });

  test('keeps the line breaks of the text', () => {
    expect(withHeader('passwd: {}\r\n', 'flatcar@1.1.0')).toBe('variant: flatcar\r\nversion: 1.1.0\r\npasswd: {}\r\n');
  });

  test.each([
    ['variant: flatcar\nversion: 1.0.0\n'],
    ['version: 1.0.0\n'],
    ['passwd: {}\n"variant": fcos\n'],
    ['{"passwd": {}}'],
    ['variant:\n'],
  ])('leaves %j as it is', (text) => expect(withHeader(text, 'fcos@1.6.0')).toBe(text));

  test('adds nothing without a target', () => expect(withHeader('passwd: {}\n', undefined)).toBe('passwd: {}\n'));
});
