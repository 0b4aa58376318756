import { describe, expect, test } from 'vitest';
import { fits, headerRules, headersFor } from './headers.ts';

const policyOf = (path: string): string[] => (headersFor(path)['Content-Security-Policy'] ?? '').split('; ');

test('no two rules for one file name the same header', () => {
  const files = [
    '',
    'index.html',
    'embed.html',
    'embed',
    'advice.html',
    'advice',
    'guide.html',
    'guide',
    'embedding.html',
    'embedding',
    'sw.js',
    'assets/a.js',
    'assets/workers/a.js',
    'assets/fetch-worker/a.js',
    'schemas/a.json',
  ];
  for (const file of files) {
    const names = headerRules.filter(({ paths }) => paths.some((path) => fits(path, file))).flatMap(({ headers }) => Object.keys(headers));
    expect(names.length).toBeGreaterThan(2);
    expect(names).toEqual([...new Set(names)]);
  }
});

describe('the headers', () => {
  test.each(['', 'index.html', 'embedding.html', 'advice.html', 'guide.html'])('let nobody frame %j', (path) => {
    expect(policyOf(path)).toContain("frame-ancestors 'none'");
    expect(headersFor(path)).toMatchObject({ 'Cross-Origin-Opener-Policy': 'same-origin', 'Cache-Control': 'no-cache' });
  });

  test('let everyone frame an embed', () => {
    expect(policyOf('embed.html')).toContain("script-src 'self'");
    expect(policyOf('embed.html').join()).not.toContain('frame-ancestors');
  });

  test('restrict workers, but for one that may connect by https', () => {
    expect(policyOf('assets/workers/transpile.worker-12345678.js')).toEqual(["default-src 'none'"]);
    expect(policyOf('assets/fetch-worker/fetch-config.worker-12345678.js')).toEqual(["default-src 'none'", 'connect-src https:']);
    expect(policyOf('sw.js')).toEqual(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]);
  });

  test.each([
    ['assets/index-12345678.js', 'public, max-age=31536000, immutable'],
    ['assets/workers/crypt.worker-12345678.js', 'public, max-age=31536000, immutable'],
    ['sw.js', 'no-cache'],
    ['bunsen-editor.js', 'no-cache'],
    ['manifest.webmanifest', 'no-cache'],
    ['schemas/embed/messages-1.json', 'no-cache'],
  ])('set caching for %s to %s', (path, cache) => {
    expect(headersFor(path)).toMatchObject({
      'Cache-Control': cache,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
  });
});
