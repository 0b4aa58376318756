import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCharacter } from '../core/testing/any-character.ts';
import { runs } from '../core/testing/runs.ts';
import { nameOfAddress, readWebAddress } from './web-address.ts';

/** A part of an address: characters that mean something there and any others, which are escaped. Takes no second to begin with, as `fc.webUrl` does. */
const part = fc
  .array(fc.oneof(fc.constantFrom(...`!$&'()*+,;=:@-._~a0`), anyCharacter.map(encodeURIComponent)))
  .map((pieces) => pieces.join(''));
const before = (mark: string) => fc.option(part, { nil: undefined }).map((text) => (text === undefined ? '' : `${mark}${text}`));
const webUrl = fc
  .tuple(fc.constantFrom('http', 'https'), fc.domain(), fc.array(part.map((text) => `/${text}`)), before('?'), before('#'))
  .map(([scheme, domain, path, query, fragment]) => `${scheme}://${domain}${path.join('')}${query}${fragment}`);

describe('an address', () => {
  test.each([
    ['https://example.com/configs/web.bu', { url: 'https://example.com/configs/web.bu', host: 'example.com', file: 'web.bu' }],
    [
      ' https://example.com:8443/a.yaml?raw=1#part\n',
      { url: 'https://example.com:8443/a.yaml?raw=1', host: 'example.com:8443', file: 'a.yaml' },
    ],
    ['https://example.com', { url: 'https://example.com/', host: 'example.com', file: '' }],
    ['https://exämple.com/a b.bu', { url: 'https://xn--exmple-cua.com/a%20b.bu', host: 'xn--exmple-cua.com', file: 'a b.bu' }],
    ['https://EXAMPLE.com/%E2%80%AEub.exe', { url: 'https://example.com/%E2%80%AEub.exe', host: 'example.com', file: 'ub.exe' }],
    ['https://example.com/..%2f..%2fetc', { url: 'https://example.com/..%2f..%2fetc', host: 'example.com', file: '....etc' }],
    ['https://example.com/%', { url: 'https://example.com/%', host: 'example.com', file: '%' }],
  ])('%j is read', (written, address) => {
    expect(readWebAddress(written)).toEqual({ ok: true, address });
  });

  test.each([
    [
      'https://github.com/coreos/docs/blob/main/examples/web.bu?plain=1#L3',
      'https://raw.githubusercontent.com/coreos/docs/main/examples/web.bu',
    ],
    ['https://github.com/coreos/docs/raw/refs/heads/main/web.bu', 'https://raw.githubusercontent.com/coreos/docs/refs/heads/main/web.bu'],
  ])('%s leads to the file behind the page', (written, url) => {
    expect(readWebAddress(written)).toEqual({
      ok: true,
      address: { url, host: 'raw.githubusercontent.com', file: 'web.bu', shownBy: 'github.com' },
    });
  });

  const gist = '/ada/0123456789abcdef01234567';
  test.each([
    [`${gist}#file-web-bu`, `${gist}/raw`],
    [`${gist}/raw/89abcdef/web.bu`, `${gist}/raw/89abcdef/web.bu`],
  ])('the gist %s leads to its file', (path, filePath) => {
    expect(readWebAddress(`https://gist.github.com${path}`)).toMatchObject({
      ok: true,
      address: { url: `https://gist.githubusercontent.com${filePath}`, host: 'gist.githubusercontent.com', shownBy: 'gist.github.com' },
    });
  });

  test.each([
    'https://gist.github.com/ada',
    'https://github.com/coreos/docs',
    'https://github.com/coreos/docs/blob/main',
    'https://example.com/coreos/docs/blob/main/web.bu',
  ])('%s is left as it is', (written) => {
    expect(readWebAddress(written)).toMatchObject({ ok: true, address: { url: written } });
  });

  test.each([
    ['web.bu', /^This is not an address/],
    ['//example.com/a.bu', /^This is not an address/],
    ['https://', /^This is not an address/],
    ['http://example.com/a.bu', /^Only https:/],
    ['http://localhost/a.bu', /^Only https:/],
    ['javascript:alert(1)', /^Only https:/],
    ['data:text/plain,variant: fcos', /^Only https:/],
    ['file:///etc/passwd', /^Only https:/],
    ['https://user@example.com/a.bu', /user name or a password/],
    ['https://:secret@example.com/a.bu', /user name or a password/],
    ['https://example.com@evil.example/a.bu', /user name or a password/],
  ])('%j is refused', (written, reason) => {
    // A matcher, which has the type any.
    expect(readWebAddress(written)).toEqual({ ok: false, reason: expect.stringMatching(reason) as string });
  });

  test('is read from any text without an exception, and stays the same when read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), webUrl), (written) => {
        const read = readWebAddress(written);
        if (!read.ok) return;
        const again = readWebAddress(read.address.url);
        expect(again).toMatchObject({ ok: true, address: { url: read.address.url, host: read.address.host } });
      }),
      { numRuns: runs(40) },
    );
  });
});

test('a config is named after the file, without the extension', () => {
  const named = (file: string) => nameOfAddress({ url: '', host: '', file });
  expect(named('web.bu')).toBe('web');
  expect(named('web.v2.yaml')).toBe('web.v2');
  expect(named('raw')).toBe('raw');
  expect(named('.bu')).toBeUndefined();
  expect(named('')).toBeUndefined();
});
