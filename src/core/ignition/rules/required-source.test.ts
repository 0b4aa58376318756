import { describe, expect, test } from 'vitest';
import { ignitionConfigShape, tlsShape } from '../../spec/fields/ignition.ts';
import { checkValue } from '../../testing/check-value.ts';
import { requiredSourceRules } from './required-source.ts';

const resources = [
  { source: 'https://example.com' },
  {},
  { source: '' },
  { source: 'ftp://a' },
  { source: 'gs://b/k' },
  { source: 'data:' },
];
const findings = (list: string) => [
  `error ${list}.1: source is required`,
  `error ${list}.2: source is required`,
  `error ${list}.3: invalid url scheme`,
  `error ${list}.5: missing comma before data`,
];

describe('a source', () => {
  test('is required of configs to merge since 3.1', () => {
    expect(checkValue(requiredSourceRules, ignitionConfigShape, { merge: resources })).toEqual(findings('merge'));
    expect(checkValue(requiredSourceRules, ignitionConfigShape, { merge: resources }, '3.0')).toEqual([]);
    expect(checkValue(requiredSourceRules, ignitionConfigShape, { merge: [{}, { source: 'gs://b/k' }, {}] }, '3.1')).toEqual([
      'error merge.0: source is required',
      'error merge.1: invalid url scheme',
      'error merge.2: source is required',
    ]);
    expect(checkValue(requiredSourceRules, ignitionConfigShape, { replace: {} })).toEqual([]);
  });

  test('is required of certificate authorities since 3.1', () => {
    const value = { certificate_authorities: resources };
    expect(checkValue(requiredSourceRules, tlsShape, value)).toEqual(findings('certificate_authorities'));
    expect(checkValue(requiredSourceRules, tlsShape, value, '3.0')).toEqual([]);
    expect(checkValue(requiredSourceRules, tlsShape, {})).toEqual([]);
  });
});
