import * as words from '#words/core/password-hashes';
import { placeholderStart } from '../placeholders.ts';
import { hashMethods } from './hash-methods.ts';

/** What a text is as the password hash of a user or group. */
export interface PasswordHash {
  /** What it is, as a sentence for the form. */
  says: string;
  /** Why the machine cannot use it, as a finding says it; undefined when it can, or when that is not known. */
  problem?: string;
  /** Whether it can be used but should not. */
  weak?: boolean;
  /** Whether it is meant to let no password in. */
  locked?: true;
}

/** What people write where a hash is still to come: dots at the end, a variable of a template, or what a shared config has instead. */
const placeholder = new RegExp(`…|\\.{3}$|\\$\\{|\\{\\{|<[^<>]*>|^${placeholderStart}`);
/** A traditional DES hash, and any word of 13 letters. */
const desOrWord = /^[./\dA-Za-z]{13}$/;

const bad = (problem: string): PasswordHash => ({ says: words.sentence(problem), problem });

/** Describes a text that is meant to be the password hash of a user or group, by its look alone. Never throws. */
export function readPasswordHash(text: string): PasswordHash {
  if (text === '' || text === 'x' || text === '*') return { says: words.noPassword, locked: true };
  if (/[:\n]/.test(text)) return bad(words.colon);
  // An exclamation mark before a hash keeps it for the day the account is unlocked.
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
