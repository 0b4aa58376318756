import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseUrl, queryValue } from './go-url.ts';

describe('parseUrl', () => {
  test.each([
    ['HTTP://example.com/a', { scheme: 'http', opaque: '', query: '' }],
    ['https://u:p%40@example.com:8080/a%20b?c=%zz#d', { scheme: 'https', opaque: '', query: 'c=%zz' }],
    ['data:,a%zz?b', { scheme: 'data', opaque: ',a%zz', query: 'b' }],
    ['arn:aws:s3:::b/k?versionId=1', { scheme: 'arn', opaque: 'aws:s3:::b/k', query: 'versionId=1' }],
    ['', { scheme: '', opaque: '', query: '' }],
    ['*', { scheme: '', opaque: '', query: '' }],
    ['/a:b', { scheme: '', opaque: '', query: '' }],
    ['a/b:c', { scheme: '', opaque: '', query: '' }],
    ['?a:b', { scheme: '', opaque: '', query: 'a:b' }],
    ['//host/x', { scheme: '', opaque: '', query: '' }],
    ['///a', { scheme: '', opaque: '', query: '' }],
    ['http:', { scheme: 'http', opaque: '', query: '' }],
    ['http://', { scheme: 'http', opaque: '', query: '' }],
    ['http://h:/', { scheme: 'http', opaque: '', query: '' }],
    ['http://a:b:80/', { scheme: 'http', opaque: '', query: '' }],
    ['http://bücher.example/ä b', { scheme: 'http', opaque: '', query: '' }],
    ['http://h%c3%bc/', { scheme: 'http', opaque: '', query: '' }],
    ['http://[::1]:80/', { scheme: 'http', opaque: '', query: '' }],
    ['http://[fe80::1%25en%200]/', { scheme: 'http', opaque: '', query: '' }],
    ['http://x/#a\nb', { scheme: 'http', opaque: '', query: '' }],
  ])('%j', (raw, url) => expect(parseUrl(raw)).toEqual(url));

  test.each([
    [':foo', 'missing scheme'],
    ['a b:c', 'colon in the first segment'],
    ['1http://x', 'colon in the first segment'],
    ['http://x/\n', 'control character'],
    ['data:,\x7f', 'control character'],
    ['http://x/%zz', 'escape in the path'],
    ['http://x/%2', 'escape in the path'],
    ['/%', 'escape in the path'],
    ['http://x/#%g0', 'escape in the fragment'],
    ['http://h:80a/', 'port'],
    ['http://h:p@x:y@h:z/', 'port after the last @'],
    ['http://a b/', 'host character'],
    ['http://a\\b/', 'host character'],
    ['http://a%20b/', 'escaped ASCII in the host'],
    ['http://u[@h/', 'user character'],
    ['http://ü@h/', 'user character'],
    ['http://u%4@h/', 'escape in the user'],
    ['http://[::1/', 'open bracket'],
    ['http://[::1]80/', 'port after a bracket'],
    ['http://[1.2.3.4]/', 'IPv4 in brackets'],
    ['http://[name]/', 'name in brackets'],
    ['http://[fe80::1%25]/', 'empty zone'],
    ['http://[fe80::1%25a%2fb]/', 'escape in a zone'],
    ['http://x[::1]/', 'bracket later on'],
  ])('%j is not one: %s', (raw) => expect(parseUrl(raw)).toBeUndefined());

  test('never throws', () => {
    const piece = fc.constantFrom('http', 's3', ':', '/', '//', '?', '#', '%', '%25', '[', ']', '@', '::1', 'a', ' ', '\n', 'é', '80');
    fc.assert(fc.property(fc.array(piece), (parts) => void parseUrl(parts.join(''))));
  });
});

describe('queryValue', () => {
  test.each([
    ['versionId=1&versionId=2', '1'],
    ['a=b&versionId', ''],
    ['versionId=', ''],
    ['version%49d=a+b%3D', 'a b='],
    ['versionId=%zz&versionId=3', '3'],
    ['versionId=1;a=2&versionId=3', '3'],
    ['versionid=1', undefined],
    ['', undefined],
  ])('%j', (query, value) => expect(queryValue(query, 'versionId')).toBe(value));
});
