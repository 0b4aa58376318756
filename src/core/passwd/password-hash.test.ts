import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGrubHash } from './grub-hash.ts';
import { readPasswordHash } from './password-hash.ts';
import { readYescryptParams } from './yescrypt-params.ts';

const sha512 = '$6$Hm47Ai5P29rp6S9q$2gm7gABYC5SSbPR7dv5QUf7NpEq4aZmE2lcx/yLbtQSdbDBLjtkPsrRHOU36gE37Z9aZlZmBLvMdT1q8yNtgt1';
const yescrypt = '$y$j9T$oHsSIMElAcjs2qUknJ7W/.$7PZL6Iy1yXa/xVxC.QGqyvA4dNIwqUwEZ4n/N.mcZq8';

describe('usable hashes', () => {
  test.each([
    [yescrypt, 'yescrypt, 16 MiB of memory.'],
    ['$y$j75$$BzvHmI/e8QuyzYI6lWdm10RtdhckUnfCDQ2pl1WCceB', 'yescrypt, 1 MiB of memory.'],
    [sha512, 'sha512crypt, 5000 rounds.'],
    [sha512.replace('$6$', '$6$rounds=12345$'), 'sha512crypt, 12345 rounds.'],
    ['$5$iaTLT8azftY7DpJf$w5Qeb/B4CF2uSDTV9bFXbVOUPiQFwc7LM/iWT0oOeO2', 'sha256crypt, 5000 rounds.'],
    ['$2b$12$PEKSa2NaK.VnOMiN37s1KOc9dzV4SIP8K0MwSyuyFgzpYWBPM1L1S', 'bcrypt, cost 12.'],
    ['$argon2id$v=19$m=65536$abc', 'A method that Bunsen does not know; the machine may know it.'],
  ])('%j', (text, says) => {
    expect(readPasswordHash(text)).toEqual({ says });
  });

  test.each([
    ['', 'No password matches this.'],
    ['*', 'No password matches this.'],
    ['x', 'No password matches this.'],
    ['!', 'Locked: no password matches this.'],
    ['!!', 'Locked: no password matches this.'],
    [`!${sha512}`, 'Locked: no password matches this.'],
  ])('to lock: %j', (text, says) => {
    expect(readPasswordHash(text)).toEqual({ says, locked: true });
  });

  test.each(['$1$abcdefgh$G//4keteveJp0qb8z2DxG/', '_J9..CCCCXBrJUJV154M', '$3$$8846f7eaee8fb117ad06bdd830b7586c'])(
    'but should not: %j',
    (text) => {
      const { problem, weak, says } = readPasswordHash(text);
      expect({ problem, weak }).toEqual({ problem: undefined, weak: true });
      expect(says).toContain('weak');
    },
  );
});

describe('what no password matches', () => {
  test.each([
    ['secret', 'not a hash'],
    ['correct horse battery staple', 'not a hash'],
    ['$ecret!', 'not a hash'],
    ['$6$…', 'placeholder'],
    ['$y$...', 'placeholder'],
    ['$y$j9T$...', 'placeholder'],
    ['${PASSWORD_HASH}', 'placeholder'],
    ['{{ hash }}', 'placeholder'],
    ['<hash>', 'placeholder'],
    [sha512.slice(0, -1), 'not a whole sha512crypt hash'],
    [`${sha512}a`, 'not a whole sha512crypt hash'],
    [sha512.replace('$6$', '$6$rounds=10$'), 'not a whole sha512crypt hash'],
    [yescrypt.slice(0, 30), 'not a whole yescrypt hash'],
    ['$y$', 'not a whole yescrypt hash'],
    [`${sha512}\n`, 'line break'],
    [`root:${sha512}`, 'colon'],
    [` ${sha512}`, 'white space'],
    ['grub.pbkdf2.sha512.10000.AB.CD', 'for GRUB'],
    ['rEK1ecacw.7.c', 'DES'],
    ['Passw0rd12345', 'the password itself'],
  ])('%j', (text, problem) => {
    expect(readPasswordHash(text).problem).toContain(problem);
  });
});

test('any text gets a description', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((end) => `$y$${end}`),
        fc.string().map((end) => `$6$${end}`),
      ),
      (text) => {
        expect(readPasswordHash(text).says).toMatch(/^[\s\S]+\.$/);
        expect(readGrubHash(text).says).toMatch(/\.$/);
      },
    ),
  );
});

test('the hashes of GRUB', () => {
  expect(readGrubHash(`grub.pbkdf2.sha512.10000.${'AB'.repeat(64)}.${'cd'.repeat(64)}`)).toEqual({
    says: 'PBKDF2 for GRUB, 10000 iterations.',
  });
  for (const text of [sha512, 'secret', 'grub.pbkdf2.sha512.10000.AB.', 'grub.pbkdf2.sha512.10000.…', 'grub.pbkdf2.sha512.10000.ABC.DE']) {
    expect(readGrubHash(text).problem).toContain('grub2-mkpasswd-pbkdf2');
  }
});

describe('the parameters of yescrypt', () => {
  const usual = { flavor: 47, log2N: 12, r: 32, p: 1, t: 0, g: 0, log2Rom: 0 };
  test.each([
    ['j9T', usual],
    ['j9T.k', undefined],
    ['j9T..', { ...usual, p: 2 }],
    ['j9T/.', { ...usual, t: 1 }],
    ['j9T0./', { ...usual, p: 2, t: 2 }],
    ['j9T4.', undefined],
    ['j9k.', { ...usual, r: 49 }],
    ['j9zzzzz', undefined],
    ['j9', undefined],
    ['', undefined],
    ['j!T', undefined],
  ])('%j', (text, params) => {
    expect(readYescryptParams(text)).toEqual(params);
  });
});
