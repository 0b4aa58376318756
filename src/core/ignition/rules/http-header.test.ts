import { expect, test } from 'vitest';
import { httpHeaderShape } from '../../spec/fields/resource.ts';
import { checkValue } from '../../testing/check-value.ts';
import { httpHeaderRules } from './http-header.ts';

test('an HTTP header needs a name, and must not have an empty value', () => {
  expect(checkValue(httpHeaderRules, httpHeaderShape, { name: 'a', value: 'b' })).toEqual([]);
  expect(checkValue(httpHeaderRules, httpHeaderShape, { name: 'a' })).toEqual([]);
  expect(checkValue(httpHeaderRules, httpHeaderShape, { name: '', value: '' })).toEqual([
    "error name: HTTP header name can't be empty",
    'error value: unable to parse HTTP header',
  ]);
});
