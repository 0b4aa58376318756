import { gzipSync as zlibGzip } from 'node:zlib';
import { gzipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gunzip } from './gunzip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

test('unpacks what was packed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      expect(gunzip(gzipSync(bytes), 5000)).toEqual({ ok: true, bytes });
    }),
  );
});

test('unpacks all members, wherever one ends', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 400, maxLength: 1500 }), { minLength: 2, maxLength: 4 }), (members) => {
      expect(gunzip(join(...members.map((member) => gzipSync(member))), 10_000)).toEqual({ ok: true, bytes: join(...members) });
    }),
  );
  expect(gunzip(join(gzipSync(bytesOf('one ')), gzipSync(bytesOf('two'))), 100)).toEqual({ ok: true, bytes: bytesOf('one two') });
});

test('stops at the limit, whatever the packed size and the length given at the end', () => {
  const bomb = zlibGzip(new Uint8Array(50_000_000));
  expect(gunzip(bomb, 1_000_000)).toEqual({ ok: false, reason: 'too-large' });
  expect(gunzip(gzipSync(new Uint8Array(1000)), 1000)).toMatchObject({ ok: true });
  expect(gunzip(gzipSync(new Uint8Array(1001)), 1000)).toEqual({ ok: false, reason: 'too-large' });
  const boasting = gzipSync(bytesOf('small'));
  boasting.fill(0xff, boasting.length - 4);
  expect(gunzip(boasting, 100)).toEqual({ ok: true, bytes: bytesOf('small') });
});

test('reports what is not gzip, and what is cut short', () => {
  expect(gunzip(bytesOf('plain'), 100)).toEqual({ ok: false, reason: 'not-gzip' });
  expect(gunzip(new Uint8Array(), 100)).toEqual({ ok: false, reason: 'not-gzip' });
  const packed = gzipSync(bytesOf('a text that is long enough to be cut in its middle'));
  expect(gunzip(packed.subarray(0, 20), 1000)).toEqual({ ok: false, reason: 'broken' });
  expect(gunzip(packed.subarray(0, 3), 1000)).toMatchObject({ ok: false });
});

test('never throws or hangs on what only starts like gzip', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (rest) => {
      expect(gunzip(join(Uint8Array.of(0x1f, 0x8b, 8), rest), 10_000).ok).toBeTypeOf('boolean');
    }),
  );
});
