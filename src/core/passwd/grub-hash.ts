import * as words from '#words/core/password-hashes';
import type { PasswordHash } from './password-hash.ts';

/** The parts of a hash as grub2-mkpasswd-pbkdf2 prints it: salt and hash in hexadecimal digits. */
interface GrubHash {
  iterations: number;
  salt: string;
  hash: string;
}

const whole = /^grub\.pbkdf2\.sha512\.([1-9]\d{0,9})\.([\dA-Fa-f]+)\.([\dA-Fa-f]+)$/;

/** Parses GRUB's hash of a password; undefined when the text is not one. */
export function splitGrubHash(text: string): GrubHash | undefined {
  const [, iterations, salt, hash] = whole.exec(text) ?? [];
  const areBytes = salt !== undefined && salt.length % 2 === 0 && hash !== undefined && hash.length % 2 === 0;
  return iterations !== undefined && areBytes ? { iterations: Number(iterations), salt, hash } : undefined;
}

/** Describes a text meant as the password hash of a GRUB user. Never throws. */
export function readGrubHash(text: string): PasswordHash {
  const parts = splitGrubHash(text);
  if (!parts)
    return {
      says: words.notGrub,
      problem: words.notWholeGrub,
    };
  return { says: words.grub(`${parts.iterations}`) };
}
