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

const bad = (problem: string): PasswordHash => ({ says: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`, problem });

/** Describes a text that is meant to be the password hash of a user or group, by its look alone. Never throws. */
export function readPasswordHash(text: string): PasswordHash {
  if (text === '' || text === 'x' || text === '*') return { says: 'No password matches this.', locked: true };
  if (/[:\n]/.test(text)) return bad('a colon or a line break cannot stand in /etc/shadow, so not in a password hash either');
  // An exclamation mark before a hash keeps it for the day the account is unlocked.
  if (/^[!*]/.test(text)) return { says: 'Locked: no password matches this.', locked: true };
  if (/^\s|\s$/.test(text)) return bad('white space around a password hash makes it another one, which no password matches');
  const method = hashMethods.find(({ start }) => start.test(text));
  const match = method?.whole.exec(text);
  if (method && match) {
    const work = method.work?.(match[1]);
    if (method.weak) return { says: `${method.name}, which is weak: whoever gets the hash soon has the password.`, weak: true };
    return { says: work === undefined ? `${method.name}.` : `${method.name}, ${work}.` };
  }
  if (placeholder.test(text)) return bad('a placeholder stands here instead of a password hash, so no password will match');
  if (method) return bad(`this is not a whole ${method.name} hash, so no password will match it`);
  if (text.startsWith('grub.pbkdf2.')) return bad('this is a hash for GRUB, which no password of an account matches');
  if (desOrWord.test(text))
    return bad('this is either a DES hash, which is cracked in no time, or the password itself; neither should be here');
  if (/^\$[\da-z-]+[$,]/i.test(text)) return { says: 'A method that Bunsen does not know; perhaps the machine does.' };
  return bad('this is not a hash as crypt(3) makes it, so no password will match it, and whoever reads the config reads it');
}
