import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { inflate } from './inflate.ts';
import { runs } from '../../core/testing/runs.ts';

const none = new Uint8Array();
const dictionary = new TextEncoder().encode('storage:\n  files:\n    - path: /etc/\n');
const most = 100_000;
const some = { seed: 20_261_122, numRuns: runs(30) };

/** Bytes that repeat now and then, near and far. */
const repeating = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constant(dictionary),
      fc.nat({ max: 600 }).map((length) => new Uint8Array(length).fill(7)),
    ),
    { maxLength: 30 },
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

test.for([0, 1, 6, 9] as const)('unpacks what the library deflates at level %i', async (level) => {
  await fc.assert(
    fc.asyncProperty(repeating, async (bytes) => {
      expect(await inflate(deflateSync(bytes, { level, dictionary }), dictionary, most)).toEqual({ ok: true, bytes });
    }),
    some,
  );
});

test.for([0, 1, 4] as const)(
  'unpacks what zlib deflates with strategy %i, which leads to stored, coded and fixed blocks',
  async (strategy) => {
    await fc.assert(
      fc.asyncProperty(repeating, async (bytes) => {
        expect(await inflate(deflateRawSync(bytes, { strategy, dictionary }), dictionary, most)).toEqual({ ok: true, bytes });
        expect(await inflate(deflateRawSync(bytes, { level: 0 }), none, most)).toEqual({ ok: true, bytes });
      }),
      some,
    );
  },
);

test('unpacks a long text with distant references', async () => {
  const bytes = Uint8Array.from({ length: 90_000 }, (_, at) => (at * at) >> 9);
  expect(await inflate(deflateRawSync(bytes, { level: 9 }), none, most)).toEqual({ ok: true, bytes });
});

test('never throws, and never exceeds its limit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const inflated = await inflate(bytes, dictionary, 1000);
      if (inflated.ok) expect(inflated.bytes.length).toBeLessThanOrEqual(1000);
    }),
    { ...some, numRuns: runs(300) },
  );
});

test('refuses truncated data', async () => {
  const whole = deflateSync(new TextEncoder().encode('storage:\n  disks:\n'), { dictionary });
  for (let end = 0; end < whole.length; end++)
    expect(await inflate(whole.subarray(0, end), dictionary, most)).toEqual({ ok: false, reason: 'broken' });
});

test('refuses a distance beyond the dictionary', async () => {
  const far = deflateSync(new TextEncoder().encode('storage:\n'), { dictionary });
  expect(await inflate(far, none, most)).toEqual({ ok: false, reason: 'broken' });
});

test('stops at the limit, whatever would follow', async () => {
  const bomb = deflateSync(new Uint8Array(5_000_000), { level: 9 });
  expect(bomb.length).toBeLessThan(6000);
  expect(await inflate(bomb, none, 4_999_999)).toEqual({ ok: false, reason: 'too-large' });
  expect(await inflate(bomb, none, 5_000_000)).toMatchObject({ ok: true });
  const stored = deflateSync(new Uint8Array(2000), { level: 0 });
  expect(await inflate(stored, none, 1999)).toEqual({ ok: false, reason: 'too-large' });
  expect(await inflate(stored, none, 2000)).toMatchObject({ ok: true });
});
