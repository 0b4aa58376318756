import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** GRUB's hash of a password as grub2-mkpasswd-pbkdf2 prints it; `length` is that of the hash itself, in bytes. */
export function grubPbkdf2(password: Uint8Array, salt: Uint8Array, iterations: number, length = 64): string {
  const hash = pbkdf2(sha512, password, salt, { c: iterations, dkLen: length });
  return `grub.pbkdf2.sha512.${iterations}.${bytesToHex(salt).toUpperCase()}.${bytesToHex(hash).toUpperCase()}`;
}
