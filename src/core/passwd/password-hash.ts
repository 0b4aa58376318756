import * as words from '#words/core/password-hashes';
import { placeholderStart } from '../placeholders.ts';
import { hashMethods } from './hash-methods.ts';

/** What a text is as the password hash of a user or group. */
export interface PasswordHash {
  /** A description for the form, as a sentence. */
  says: string;
  /** Why the machine cannot use it, as a finding says it; undefined when it can, or when that is unknown. */
  problem?: string;
  /** Whether it can be used but should not be. */
  weak?: boolean;
  /** Whether it is meant to lock the account. */
  locked?: true;
}

/** What people write in place of a hash yet to come: trailing dots, a template variable, or the placeholder of a shared config. */
const placeholder = new RegExp(`…|\\.{3}$|\\$\\{|\\{\\{|<[^<>]*>|^${placeholderStart}`);
/** A traditional DES hash, and any word of 13 letters. */
const desOrWord = /^[./\dA-Za-z]{13}$/;

const bad = (problem: string): PasswordHash => ({ says: words.sentence(problem), problem });

/** Describes a text meant as the password hash of a user or group, by its form alone. Never throws. */
export function readPasswordHash(text: string): PasswordHash {
  if (text === '' || text === 'x' || text === '*') return { says: words.noPassword, locked: true };
  if (/[:\n]/.test(text)) return bad(words.colon);
  // An exclamation mark before a hash keeps it for when the account is unlocked.
  if (/^[!*]/.test(text)) return { says: words.locked, locked: true };
  if (/^\s|\s$/.test(text)) return bad(words.whiteSpace);
  const method = hashMethods.find(({ start }) => start.test(text));
  const match = method?.whole.exec(text);
  if (method && match) {
    const work = method.work?.(match[1]);
    if (method.weak) return { says: words.weak(method.name), weak: true };
    return { says: words.described(method.name, work) };
  }
  if (placeholder.test(text)) return bad(words.placeholder);
  if (method) return bad(words.notWhole(method.name));
  if (text.startsWith('grub.pbkdf2.')) return bad(words.forGrub);
  if (desOrWord.test(text)) return bad(words.desOrPassword);
  if (/^\$[\da-z-]+[$,]/i.test(text)) return { says: words.unknownMethod };
  return bad(words.notHash);
}
