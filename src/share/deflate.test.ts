import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from './deflate.ts';
import { inflate } from './inflate.ts';

const dictionary = new TextEncoder().encode('storage:\n  files:\n    - path: /etc/\n');
const bytesArb = fc
  .array(fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constant(dictionary), fc.nat({ max: 600 }).map((length) => new Uint8Array(length).fill(7))), { maxLength: 20 })
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

test('what is deflated, others inflate', () => {
  fc.assert(fc.property(bytesArb, fc.constantFrom(dictionary, new Uint8Array()), (bytes, before) => {
    const deflated = deflate(bytes, before);
    expect(inflate(deflated, before, 100_000)).toEqual({ ok: true, bytes });
    expect([...inflateRawSync(deflated, { dictionary: before })]).toEqual([...bytes]);
  }), { seed: 20_261_122, numRuns: 500 });
});
