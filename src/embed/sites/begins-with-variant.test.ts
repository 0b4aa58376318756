import { describe, expect, test } from 'vitest';
import { beginsWithVariant } from './begins-with-variant.ts';

describe('beginsWithVariant', () => {
  test.each([
    ['variant: fcos\nversion: 1.6.0\n'],
    ['variant:'],
    ['# A comment\n\n---\nvariant: fcos\n'],
    ['%YAML 1.2\n--- # begins\n  # indented\n"variant" : fcos\r\n'],
    ["\n\n'variant': flatcar\n"],
    ['    variant: fcos\n    passwd:\n      users: []\n'],
  ])('%j is a config', (text) => expect(beginsWithVariant(text)).toBe(true));

  test.each([
    [''],
    ['# variant: fcos\n'],
    ['version: 1.6.0\nvariant: fcos\n'],
    ['a:\n  variant: fcos\n'],
    ['  variant: fcos\nversion: 1.6.0\n'],
    ['variants: fcos\n'],
    ['variant\n'],
    ['--- x\nservices:\n'],
  ])('%j is none', (text) => expect(beginsWithVariant(text)).toBe(false));
});
