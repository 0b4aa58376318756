import { describe, expect, test } from 'vitest';
import { verificationShape } from '../../spec/fields/resource.ts';
import { checkValue } from '../../testing/check-value.ts';
import { verificationRules } from './verification.ts';

const check = (hash: string, ignition?: string) => checkValue(verificationRules, verificationShape, { hash }, ignition);

describe('a hash', () => {
  test('needs a known function and a sum of its size', () => {
    expect(check(`sha512-${'x'.repeat(128)}`)).toEqual([]);
    expect(check(`sha256-${'0'.repeat(64)}`)).toEqual([]);
    expect(check(`sha512-${'0'.repeat(64)}`)).toEqual(['error hash: incorrect size for hash sum']);
    expect(check(`sha256-${'-'.repeat(64)}`)).toEqual([]);
    expect(check('')).toEqual(['error hash: malformed hash specifier']);
    expect(check('sha512')).toEqual(['error hash: malformed hash specifier']);
    expect(check('md5-0')).toEqual(['error hash: unrecognized hash function']);
    expect(checkValue(verificationRules, verificationShape, {})).toEqual([]);
  });

  test('may be of SHA-256 since 3.1', () => {
    expect(check('sha256-0', '3.0')).toEqual(['error hash: unrecognized hash function']);
    expect(check('sha256-0', '3.1')).toEqual(['error hash: incorrect size for hash sum']);
  });
});
