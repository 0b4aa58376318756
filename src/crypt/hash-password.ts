import { cryptAlphabet } from '../core/passwd/crypt-alphabet.ts';
import { encode64 } from './crypt64.ts';
import { grubPbkdf2 } from './grub-pbkdf2.ts';
import { clampCost, type HashJob, type Method } from './job.ts';
import { passwordBytes } from './password-bytes.ts';
import { shaCrypt } from './sha-crypt.ts';
import { yescrypt } from './yescrypt.ts';

/** Returns a number of random bytes. */
export type Random = (length: number) => Uint8Array;

type Maker = (password: Uint8Array, cost: number, random: Random) => string;

const makers: Readonly<Record<Method, Maker>> = {
  yescrypt(password, cost, random) {
    const salt = random(16);
    // As in crypt_gensalt(3): two small costs, and wide blocks from the third on.
    const work = cost < 3 ? { log2N: cost + 9, r: 8 } : { log2N: cost + 7, r: 32 };
    const setting = `$y$j${cryptAlphabet.charAt(work.log2N - 1)}${cryptAlphabet.charAt(work.r - 1)}$${encode64(salt)}`;
    return `${setting}$${encode64(yescrypt(password, salt, { n: 2 ** work.log2N, r: work.r }))}`;
  },
  sha512crypt(password, rounds, random) {
    const salt = Array.from(random(16), (byte) => cryptAlphabet.charAt(byte & 63)).join('');
    return `$6$rounds=${rounds}$${salt}$${shaCrypt('sha512crypt', password, new TextEncoder().encode(salt), rounds)}`;
  },
  'grub-pbkdf2': (password, iterations, random) => grubPbkdf2(password, random(64), iterations),
};

/**
 * Hashes a password, in the form that `mkpasswd` and `grub2-mkpasswd-pbkdf2` print. `random` makes
 * the salt and must be cryptographically secure. Throws a CryptError for a password that crypt(3) would
 * refuse, and a RangeError when there is not enough memory.
 */
export function hashPassword({ method, password, cost }: Omit<HashJob, 'kind'>, random: Random): string {
  return makers[method](passwordBytes(password), clampCost(method, cost), random);
}
