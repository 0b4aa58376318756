import { expect, test } from 'vitest';
import { httpHeaderShape } from '../../spec/fields/resource.ts';
import { checkValue } from '../../testing/check-value.ts';
import { httpHeaderRules } from './http-header.ts';

test('an HTTP header has a name, and no empty value', () => {
  expect(checkValue(httpHeaderRules, httpHeaderShape, { name: 'a', value: 'b' })).toEqual([]);
  expect(checkValue(httpHeaderRules, httpHeaderShape, { name: 'a' })).toEqual([]);
  expect(checkValue(httpHeaderRules, httpHeaderShape, { name: '', value: '' })).toEqual([
    "error name: HTTP header name can't be empty",
    'error value: unable to parse HTTP header',
  ]);
});
