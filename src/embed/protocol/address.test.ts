import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { defaultOptions, panesOf, readOptions, writeOptions } from './options.ts';

test('a link ends at the first &, and options follow', () => {
  expect(
    readAddress('c1:abc-_&mode=read&panes=text,output&theme=dark&origin=https://docs.example&title=A%20user&target=fcos@1.6.0'),
  ).toEqual({
    link: 'c1:abc-_',
    options: { mode: 'read', theme: 'dark', panes: ['text', 'output'], title: 'A user', target: 'fcos@1.6.0' },
    origin: 'https://docs.example',
  });
  expect(readAddress('c1:abc')).toEqual({ link: 'c1:abc', options: defaultOptions, origin: undefined });
  expect(readAddress('c9:abc&mode=read').link).toBe('c9:abc');
});

test('without a link there are only options', () => {
  expect(readAddress('')).toEqual({ link: undefined, options: defaultOptions, origin: undefined });
  expect(readAddress('mode=read')).toMatchObject({ link: undefined, options: { mode: 'read' } });
  expect(readAddress('&theme=light')).toMatchObject({ link: undefined, options: { theme: 'light' } });
});

test('unknown values fall back', () => {
  const { options, origin } = readAddress('mode=write&theme=pink&panes=map,form,form&target=../x&origin=javascript:alert(1)&nonsense=1');
  expect(options).toEqual({ ...defaultOptions, panes: ['form'] });
  expect(origin).toBeUndefined();
  expect(readAddress('panes=').options.panes).toEqual(['text']);
});

test.each([
  ['https://docs.example/page?x#y', 'https://docs.example'],
  ['HTTP://Docs.Example:8080', 'http://docs.example:8080'],
  ['null', 'null'],
  ['*', undefined],
  ['docs.example', undefined],
  ['file:///home', undefined],
])('the origin of %s is %s', (given, origin) => {
  expect(readAddress(`origin=${given}`).origin).toBe(origin);
});

test('a form needs a text that can be changed', () => {
  expect(panesOf({ mode: 'edit', panes: ['form', 'text'] })).toEqual(['form', 'text']);
  expect(panesOf({ mode: 'read', panes: ['form', 'output'] })).toEqual(['output']);
  expect(panesOf({ mode: 'read', panes: ['form'] })).toEqual(['text']);
});

test('options read back as they were written', () => {
  expect(
    writeOptions({ mode: 'read', panes: ['text', 'output'], origin: 'http://localhost:8080', target: 'fcos@1.6.0', title: 'a & b' }),
  ).toBe('mode=read&panes=text,output&target=fcos@1.6.0&title=a%20%26%20b&origin=http://localhost:8080');
  const address = fc.record({
    mode: fc.constantFrom('edit', 'read'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    panes: fc.uniqueArray(fc.constantFrom('text', 'output', 'form'), { minLength: 1 }),
    title: fc.string({ minLength: 1, maxLength: 200 }),
    origin: fc.constantFrom('https://a.example', 'http://b.example:81', 'null'),
  } as const);
  fc.assert(
    fc.property(address, ({ origin, ...options }) => {
      expect(readAddress(writeOptions({ ...options, origin }))).toEqual({
        link: undefined,
        options: { ...options, target: undefined },
        origin,
      });
    }),
  );
});

test('no title causes an exception: a lone surrogate reads as the replacement character', () => {
  const title = `${'x'.repeat(199)}😀`;
  const read = readOptions((name) => (name === 'title' ? title : null));
  expect(writeOptions(read)).toBe(`mode=edit&theme=auto&panes=text&title=${'x'.repeat(199)}%EF%BF%BD`);
  expect(readAddress(writeOptions({ title: 'a\ud800b' })).options.title).toBe('a\ufffdb');
});

test('no fragment causes an exception', () => {
  fc.assert(fc.property(fc.string(), (fragment) => void readAddress(fragment)));
});
