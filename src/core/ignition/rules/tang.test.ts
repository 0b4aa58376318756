import { describe, expect, test } from 'vitest';
import { tangShape, type Tang } from '../../spec/fields/luks.ts';
import { checkValue } from '../../testing/check-value.ts';
import { tangRules } from './tang.ts';

const check = (tang: Tang, ignition?: string) =>
  checkValue(tangRules, tangShape, { url: 'http://tang.example', thumbprint: 'x', ...tang }, ignition);

describe('a Tang server', () => {
  test('needs a URL', () => {
    expect(check({ url: 'https://tang.example:8080/a' })).toEqual([]);
    expect(check({ url: 'http://[::1' })).toEqual(['error url: unable to parse url']);
    expect(check({ url: 'tang.example' })).toEqual(['error url: invalid url scheme']);
    expect(checkValue(tangRules, tangShape, {})).toEqual(['error url: invalid url scheme', 'error thumbprint: thumbprint is required']);
  });

  test('needs a thumbprint', () => {
    expect(check({ thumbprint: '' })).toEqual(['error thumbprint: thumbprint is required']);
  });

  test('needs its advertisement in JSON since 3.4', () => {
    expect(check({ advertisement: '{"payload": ' }, '3.4')).toEqual(['error advertisement: advertisement is not valid JSON']);
    expect(check({ advertisement: '{"payload": ' }, '3.3')).toEqual([]);
    expect(check({ advertisement: '{"payload": 1}' })).toEqual([]);
    expect(check({ advertisement: '' })).toEqual([]);
  });
});
