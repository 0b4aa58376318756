import { expect, test } from 'vitest';
import { readUrlFragment, readReference } from './reference.ts';

const address = (written: string) => ({ kind: 'address', written });
const link = (fragment: string) => ({ kind: 'link', fragment });

test.each([
  ['c1:abc_-', link('c1:abc_-')],
  ['c9:whatever', link('c9:whatever')],
  ['url=https://example.com/a.bu?x=1&y=2', address('https://example.com/a.bu?x=1&y=2')],
  ['url=https%3A%2F%2Fexample.com%2Fa.bu', address('https://example.com/a.bu')],
  ['url=https://example.com/a%20b.bu', address('https://example.com/a%20b.bu')],
  ['url=javascript:alert(1)', address('javascript:alert(1)')],
  ['url=%', address('%')],
  ['url=', address('')],
])('the fragment %j is ours', (fragment, reference) => {
  expect(readUrlFragment(fragment)).toEqual(reference);
});

test.each(['', 'top', 'c1', 'c:x', 'xc1:abc', 'URL=x', 'urls=x'])('the fragment %j is left alone', (fragment) => {
  expect(readUrlFragment(fragment)).toBeUndefined();
});

test.each([
  ['https://bunsen.example/app/#c1:abc\n', link('c1:abc')],
  ['https://elsewhere.example/embed.html#c1:abc', link('c1:abc')],
  ['#c1:abc', link('c1:abc')],
  ['https://bunsen.example/#url=https://example.com/a.bu', address('https://example.com/a.bu')],
  [' https://example.com/a.bu#L3', address('https://example.com/a.bu#L3')],
  ['http://example.com/a.bu', address('http://example.com/a.bu')],
])('pasted, %j leads elsewhere', (text, reference) => {
  expect(readReference(text)).toEqual(reference);
});

test.each([
  'variant: fcos\nversion: 1.6.0\n',
  '# https://example.com/a.bu',
  '#comment',
  'https://example.com/a.bu\nhttps://example.com/b.bu',
  'c1:abc',
  '',
])('pasted, %j is text', (text) => {
  expect(readReference(text)).toBeUndefined();
});
