import { describe, expect, test } from 'vitest';
import { caResourceShape, configResourceShape, resourceShape, type Resource } from '../../spec/fields/resource.ts';
import { checkValue } from '../../testing/check-value.ts';
import { resourceRules } from './resource.ts';

const shapes = { contents: resourceShape, config: configResourceShape, ca: caResourceShape };
const check = (resource: Resource, ignition?: string, shape: keyof typeof shapes = 'contents') =>
  checkValue(resourceRules, shapes[shape], resource, ignition);
const source = 'https://example.com/a';

describe('contents', () => {
  test('may only be compressed with gzip', () => {
    expect(check({ compression: 'xz', source })).toEqual(['error compression: invalid compression method']);
    expect(check({ compression: '', source })).toEqual([]);
    expect(check({ compression: 'gzip' })).toEqual([]);
  });

  test('need a source if they are verified', () => {
    const message = 'error verification.hash: source must be specified if verification is specified';
    expect(check({ verification: { hash: '' } })).toEqual([message]);
    expect(check({ verification: {} })).toEqual([]);
    expect(check({ verification: { hash: 'x' }, source: '' })).toEqual([]);
    expect(check({ verification: { hash: 'x' } }, '3.0')).toEqual([message]);
  });

  test('need a source that can be fetched', () => {
    expect(check({ source: 'ftp://a' })).toEqual(['error source: invalid url scheme']);
    expect(check({ source: 'http://%zz' })).toEqual(['error source: unable to parse url']);
    expect(check({ source: 'gs://b/k' }, '3.1')).toEqual(['error source: invalid url scheme']);
    expect(check({ source: '' })).toEqual([]);
    expect(check({})).toEqual([]);
  });

  test('may have headers with HTTP only', () => {
    const http_headers = [{ name: 'a', value: 'b' }];
    expect(check({ source, http_headers })).toEqual([]);
    expect(check({ source: 'data:,', http_headers })).toEqual(['error http_headers: cannot use HTTP headers with this source scheme']);
    expect(check({ source: '/a', http_headers })).toEqual([
      'error source: invalid url scheme',
      'error http_headers: cannot use HTTP headers with this source scheme',
    ]);
    expect(check({ http_headers })).toEqual(['error http_headers: unable to parse url']);
    expect(check({ source: ':', http_headers })).toEqual(['error source: unable to parse url', 'error http_headers: unable to parse url']);
    expect(check({ http_headers: [] })).toEqual([]);
  });

  test('report everything in the order of the reference', () => {
    expect(check({ compression: 'xz', verification: { hash: '' }, http_headers: [{}] })).toEqual([
      'error compression: invalid compression method',
      'error verification.hash: source must be specified if verification is specified',
      'error http_headers: unable to parse url',
    ]);
  });
});

describe('a config or certificate authority', () => {
  test('was just a source in 3.0', () => {
    const resource: Resource = { verification: { hash: 'x' } };
    expect(check(resource, '3.0', 'config')).toEqual([]);
    expect(check(resource, '3.1', 'config')).toHaveLength(1);
    expect(check(resource, '3.1', 'ca')).toHaveLength(1);
    expect(check({ source: 'ftp://a' }, '3.0', 'config')).toEqual(['error source: invalid url scheme']);
  });

  test('needs a source in 3.0 if it is an authority', () => {
    expect(check({}, '3.0', 'ca')).toEqual(['error source: invalid url scheme']);
    expect(check({ source: 'a b:' }, '3.0', 'ca')).toEqual(['error source: unable to parse url']);
    expect(check({ source }, '3.0', 'ca')).toEqual([]);
    expect(check({}, '3.1', 'ca')).toEqual([]);
    expect(check({ source: 'ftp://a' }, '3.1', 'ca')).toEqual(['error source: invalid url scheme']);
  });
});
