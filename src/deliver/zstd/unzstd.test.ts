import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64 } from '../../core/bytes/base64.ts';
import { joinBytes } from '../../core/bytes/join-bytes.ts';
import { initrd } from '../initrd/initrd.ts';
import { readInitrd } from '../initrd/read-initrd.ts';
import { granted } from '../testing/apply-patches.ts';
import { unzstd } from './unzstd.ts';

// An archive with the config below, as the tool `zstd` has packed it: -19 with a checksum, and -1 without the length of the contents.
const withChecksum =
  'KLUv/QRofQsA5tU6G1BXOogSXXRXnPZbTEIF7S33TlIW/KGWmRkqEkEALgAqAKkCAsQjIaRCqngemwRqFFJHcrFMJJQHR+PppEAodfABpg5H8kmgQspoLB5L' +
  'AkUZimVAsUwyGkgPVaxumVnrZrMB6Z762+qxls/+ltXzrhBZ8dryHWus20pkic76y2n1/6qHLH8Nz4FQC0kS0WBSIIg1ntM/9qpuLJE1dJ6/MK3W/+xh2c8/' +
  'X1HltYWsFbO58KhePxORoc++L1EURQAAYIFQJAwLRtteQyFHKPMaQ2ZjXi51VKt+S8Teh76frsq/sR4ze95voVp5z4CFqCFoKAcFZSTDGmBP0m4yGBAChABd' +
  '0BCsEGj6/rMGTeBoY/iM+qV49+aRUjVQBCBwOJvpqqzO25urmURjGHYN8WKPg9rb6fHlEXYNcSRyUCwqJFJOJuRvC3GNu1/SYCrg3RIpWIxRBEPmv9xmNUij' +
  'msgk08fTFKm5C/MJA3yqH8QEOV8=';
const withoutLength =
  'KLUv/QBIxQwAxpM4IVCL0wEKl7zBxttokImLDBMywcytbbl3kjJyOKZpZuajdjQAMgAmAMotDAPiPJFDRIeJJ/SUa5wWgSwNBynXOO1pDdMOSimlhmkJpjka' +
  'p4ECqBgamRkiotG4uBhWdLJW2aoX/eW1+n+FqWyfiaYRESq3JDgLhzgEWB7NoWg8i+KUU3gYDAcdKBdZHs1xUOr1da3rV0xFdn2qbqYmau7Ka6JzU51+rlP9' +
  'xnSyxy9vWo3q5bwGKaV0OBwWAwUEAQsDxIwihGg3E8WUrlpKlfKVqnIq38qo/uTJzr7P9W/+1l+PDn+oYXyV07B/B1AzIpk2ElAwCLABEYIQnBDgeFv9aQ22' +
  'mB7skEzxMzLoyuEIp2XOzmpRD8hz9rdV81QOODP1j+T4M17Ug9ig//ptnNUaWPQa1iYO1OlX6AycUV5B37SHVThBYrG8PZR1XZr363tQsCXiBW/vC7VFdjwv' +
  'xCt2TUd3Fc91a5JP7LjbsrsWmIVrGT7LwVqRDWmFUbq4vcPvNJcIv9OQKyiYmDhMmayWdd4qoP4B';

const files = Array.from({ length: 60 }, (_, index) => ({ path: `/etc/file-${index}`, mode: (index * 7919) % 512 }));
const config = JSON.stringify({ ignition: { version: '3.4.0' }, storage: { files } });
const packed = [withChecksum, withoutLength].map(fromBase64);
const textOf = (bytes: Uint8Array, path: string): string | undefined => {
  const found = granted(readInitrd(bytes)).files.get(path);
  return found && new TextDecoder().decode(found);
};

test.each(packed)('an archive in zstd is read, with others before and after it', (zstd) => {
  expect(textOf(zstd, 'config.ign')).toBe(config);
  const other = initrd(new Map([['other', new TextEncoder().encode('beside it')]]));
  const all = joinBytes([other, new Uint8Array(40), zstd, new Uint8Array(8), other, new Uint8Array(1000)]);
  expect([textOf(all, 'config.ign'), textOf(all, 'other')]).toEqual([config, 'beside it']);
});

test.each(packed)('one that is cut short, too large or damaged is refused', (zstd) => {
  for (let length = 5; length < zstd.length; length += 7) expect(unzstd(zstd.subarray(0, length), 0, 1 << 20)).toMatchObject({ ok: false });
  expect(unzstd(zstd, 0, 1000)).toEqual({ ok: false, problem: 'too-large' });
  fc.assert(
    fc.property(fc.nat(zstd.length - 1), fc.nat(255), (at, byte) => {
      const read = unzstd(zstd.with(at, byte), 0, 1 << 20);
      expect(read.ok ? read.bytes.length <= 1 << 20 : read.problem).toBeTruthy();
    }),
  );
});

test('a frame that unpacks to more than it says is not unpacked any further', () => {
  // A window of 1 KiB, and blocks that repeat one byte: 128 KiB each.
  const block = [2 | ((0x20000 << 3) & 0xff), (0x20000 >> 5) & 0xff, (0x20000 >> 13) & 0xff, 0x41];
  const blocks = Array.from({ length: 4000 }, () => block).flat();
  const frame = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, ...blocks, 1, 0, 0]);
  expect(unzstd(frame, 0, 1 << 20)).toMatchObject({ ok: false });
  expect(unzstd(Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0xff, 1, 0, 0]), 0, 1 << 20)).toEqual({ ok: false, problem: 'too-large' });
  expect(unzstd(Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0x21, 7, 0, 1, 0, 0]), 0, 1 << 20)).toEqual({ ok: false, problem: 'unsupported' });
});
