import { pbkdf2Sync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readGrubHash } from '../core/passwd/grub-hash.ts';
import { readPasswordHash } from '../core/passwd/password-hash.ts';
import allVectors from './crypt-vectors.json';
import { decode64, encode64 } from './crypt64.ts';
import { hashPassword, type Random } from './hash-password.ts';
import { clampCost, costs, type Method } from './job.ts';
import { CryptError } from './password-bytes.ts';
import { verifyPassword } from './verify-password.ts';
import { hunting } from '../core/testing/runs.ts';

// Hashing is slow on purpose, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** How many of the vectors of a slow setting one is used of: settings of a method differ only in rounds and memory. */
const oneOf = (hash: string): number => (/^\$y\$j[9A]T/.test(hash) ? 9 : /^\$y\$|rounds=12345/.test(hash) ? 3 : 1);

/**
 * Every password by every method, but not by each of its settings; one who hunts uses all of them.
 */
const vectors = allVectors.filter(({ hash }, index) => hunting || index % oneOf(hash) === 0);

const counting: Random = (length) => Uint8Array.from({ length }, (_, i) => i * 17);
const make = (method: Method, password: string, cost: number, random = counting) => hashPassword({ method, password, cost }, random);

describe('hashes that crypt(3) made', () => {
  test.each(vectors)('$method of $password: $hash', ({ hash, password }) => {
    expect(verifyPassword(hash, password)).toBe(true);
    expect(readPasswordHash(hash).problem).toBeUndefined();
  });

  const ofOnePassword = allVectors.filter(({ password, hash }) => password === 'password' && !hash.startsWith('$y$jAT'));

  test.each(ofOnePassword.filter(({ hash }, index) => hunting || !hash.startsWith('$y$') || index % 2 === 0))(
    '$hash is of no other password, and no other hash',
    ({ hash, password }) => {
      expect(verifyPassword(hash, 'Password')).toBe(false);
      expect(verifyPassword(hash.slice(0, -1) + (hash.endsWith('.') ? '/' : '.'), password)).toBe(false);
    },
  );

  // By libxcrypt 4.4: without a salt, with blocks of all sizes, with and without the first run over less memory.
  test.each([
    '$y$j75$$BzvHmI/e8QuyzYI6lWdm10RtdhckUnfCDQ2pl1WCceB',
    '$y$j85$$SMMVnDRVuBjbOkVmquH1lD/ScJ010i7B5uU9TFrUYRC',
    '$y$j8T$$nPqMeWL0AjOFzZJXqc0KUL7M939WaZBF.nUpj9wsWO3',
    '$y$j/.$oHsSIMElAcjs2qUknJ7W/.$enQqMiHo3gT7NA5SBYUMnzE7RF5yXgagGqccyRcTXw6',
    '$y$j/2$oHsSIMElAcjs2qUknJ7W/.$OU3tmvVPuf.V6rYq8gZiOwFZ91BgGd9VnEiZpVAxm90',
    '$y$j5k.$oHsSIMElAcjs2qUknJ7W/.$10Oyl0ft1EbPP09fu9NeHVhIlcghMo/esTJq2rYluh4',
    '$6$$3ePKU3DAjA/JJvGQZDg/FhukJhCpv4ipBId2..CETqovSEmn0z2PdLqZ3XCa.r1hHdmM4CWXR08J4teEKXK6g/',
    '$5$$d1Cmyia6ntiFQp4X6IN4JC4TJNCyNUwEO1nvvh07rg/',
    '$6$rounds=5000$x$Sf0s5UnYE1g9gWcwAsGHi43riSXfQbDOvP.IBGZk5K3By7pMkQ7JcMQr5dGxm5JkUIYa6QhBdOZ7nFg49PP1s0',
  ])('%s', (hash) => {
    expect(verifyPassword(hash, 'pleaseletmein')).toBe(true);
    expect(verifyPassword(hash, 'pleaseletmeout')).toBe(false);
  });

  test('of the longest password', () => {
    expect(
      verifyPassword('$6$x$1feUESacp70PbtxbL1XhpZisH0dLZOaJ/iw1oAfEn5zPUI7GKukyINAbo2dGsGjBD5EZUqo9UvGnl1G3J1UwZ0', 'a'.repeat(511)),
    ).toBe(true);
  });
});

describe('a hash made here', () => {
  test.each<[Method, number, RegExp]>([
    ['yescrypt', 5, /^\$y\$j9T\$[./\dA-Za-z]{22}\$[./\dA-Za-z]{43}$/],
    ['yescrypt', 1, /^\$y\$j75\$/],
    ['yescrypt', 2, /^\$y\$j85\$/],
    ['yescrypt', 3, /^\$y\$j7T\$/],
    ['sha512crypt', 5000, /^\$6\$rounds=5000\$[./\dA-Za-z]{16}\$[./\dA-Za-z]{86}$/],
    ['sha512crypt', 1, /^\$6\$rounds=1000\$/],
    ['grub-pbkdf2', 10_000, /^grub\.pbkdf2\.sha512\.10000\.[\dA-F]{128}\.[\dA-F]{128}$/],
  ])('%s with cost %d is written as the machine reads it, and verifies', (method, cost, look) => {
    const hash = make(method, 'pässwörd', cost);
    expect(hash).toMatch(look);
    expect(verifyPassword(hash, 'pässwörd')).toBe(true);
    expect(verifyPassword(hash, 'passwörd')).toBe(false);
    expect((method === 'grub-pbkdf2' ? readGrubHash : readPasswordHash)(hash).problem).toBeUndefined();
  });

  test.each<Method>(['yescrypt', 'sha512crypt', 'grub-pbkdf2'])('by %s has a salt of its own', (method) => {
    expect(make(method, 'a', 0, randomBytes)).not.toBe(make(method, 'a', 0, randomBytes));
  });

  test('for GRUB is PBKDF2 as OpenSSL computes it', () => {
    const [, , , iterations, salt = '', hash] = make('grub-pbkdf2', 'secret', 1234).split('.');
    expect(iterations).toBe('1234');
    expect(hash).toBe(pbkdf2Sync('secret', Buffer.from(salt, 'hex'), 1234, 64, 'sha512').toString('hex').toUpperCase());
    expect(verifyPassword(`grub.pbkdf2.sha512.1234.${salt}.${hash}`.toLowerCase(), 'secret')).toBe(true);
  });

  test("has a cost within the method's limits", () => {
    expect(clampCost('sha512crypt', 1e12)).toBe(999_999_999);
    expect(clampCost('sha512crypt', -1)).toBe(1000);
    expect(clampCost('yescrypt', 5.9)).toBe(5);
    expect(clampCost('yescrypt', 99)).toBe(11);
    expect(clampCost('yescrypt', Number.NaN)).toBe(costs.yescrypt.usual);
  });
});

describe('impossible jobs are refused', () => {
  test.each(['$1$salt$K5lm0KDXyA4EHOkVOXHJN1', 'password', '', '*', '$y$', '$6$'])('of the hash %j', (hash) => {
    expect(() => verifyPassword(hash, 'a')).toThrow(CryptError);
  });

  test('of rare parameters', () => {
    expect(() => verifyPassword('$y$j9T/.$oHsSIMElAcjs2qUknJ7W/.$sAjKj3YvLS35Gfd7JtKmxSx9SkbMyTtCCkYGHaSWMz4', 'pleaseletmein')).toThrow(
      'rare parameters',
    );
    expect(() => verifyPassword('$y$.9T$oHsSIMElAcjs2qUknJ7W/.$2nmFxO.hQxuCZFzYZ/FYf8mux3UKdBViAC2W38UfKb5', 'pleaseletmein')).toThrow(
      'rare parameters',
    );
  });

  test('of more memory than there is', () => {
    expect(() => verifyPassword('$y$jhT$oHsSIMElAcjs2qUknJ7W/.$7PZL6Iy1yXa/xVxC.QGqyvA4dNIwqUwEZ4n/N.mcZq8', 'a')).toThrow(RangeError);
  });

  test('of passwords that crypt(3) refuses', () => {
    expect(() => make('sha512crypt', 'ü'.repeat(256), 1000)).toThrow('at most 511 bytes; this one has 512');
    expect(() => make('sha512crypt', 'a\0b', 1000)).toThrow(CryptError);
  });
});

test('bytes written in 64 characters are read back, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(decode64(encode64(bytes))).toEqual(bytes);
    }),
  );
  for (const text of ['a', 'ab$', 'zz', '.....']) expect(decode64(text)).toBeUndefined();
});
