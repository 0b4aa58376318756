import { hexToBytes } from '@noble/hashes/utils.js';
import { splitGrubHash } from '../core/passwd/grub-hash.ts';
import { readYescryptParams } from '../core/passwd/yescrypt-params.ts';
import { decode64, encode64 } from './crypt64.ts';
import { grubPbkdf2 } from './grub-pbkdf2.ts';
import { CryptError, passwordBytes } from './password-bytes.ts';
import { shaCrypt } from './sha-crypt.ts';
import { yescrypt } from './yescrypt.ts';

/** Whether a password matches a hash; undefined when the hash is not one of this method. */
type Verifier = (hash: string, password: Uint8Array) => boolean | undefined;

const shaParts = /^\$([56])\$(?:rounds=([1-9]\d{3,8})\$)?([^$:\n]{0,16})\$([./\dA-Za-z]+)$/;
const yescryptParts = /^\$y\$([^$]+)\$([^$]*)\$([^$]+)$/;

/** The flavour of yescrypt that crypt(3) uses: `j`. */
const usualFlavor = 47;

const verifiers: readonly Verifier[] = [
  function verifySha(hash, password) {
    const [, id, rounds = '5000', salt = '', digest] = shaParts.exec(hash) ?? [];
    if (id === undefined) return undefined;
    const method = id === '5' ? 'sha256crypt' : 'sha512crypt';
    return shaCrypt(method, password, new TextEncoder().encode(salt), Number(rounds)) === digest;
  },
  function verifyYescrypt(hash, password) {
    const [, setting = '', saltText = '', digest] = yescryptParts.exec(hash) ?? [];
    const params = readYescryptParams(setting);
    const salt = decode64(saltText);
    if (!params || !salt) return undefined;
    const { flavor, log2N, r, p, t, g, log2Rom } = params;
    if (flavor !== usualFlavor || p > 1 || t > 0 || g > 0 || log2Rom > 0) {
      throw new CryptError('The hash was made with rare parameters of yescrypt, which cannot be checked here.');
    }
    return encode64(yescrypt(password, salt, { n: 2 ** log2N, r })) === digest;
  },
  function verifyGrub(hash, password) {
    const parts = splitGrubHash(hash);
    return (
      parts &&
      grubPbkdf2(password, hexToBytes(parts.salt), parts.iterations, parts.hash.length / 2).endsWith(`.${parts.hash.toUpperCase()}`)
    );
  },
];

/**
 * Whether a password matches a hash: of yescrypt, sha512crypt, sha256crypt or GRUB's. Throws a
 * CryptError for another hash and for a password that crypt(3) would refuse, and a RangeError when
 * there is not enough memory.
 */
export function verifyPassword(hash: string, password: string): boolean {
  const bytes = passwordBytes(password);
  for (const verify of verifiers) {
    const matches = verify(hash, bytes);
    if (matches !== undefined) return matches;
  }
  throw new CryptError('Only hashes of yescrypt, sha512crypt, sha256crypt and GRUB can be checked here.');
}
