/** What a text is as the password hash of a user: as a sentence for the form, or as a finding where no password matches it. */

export const noPassword = 'No password matches this.';
export const locked = 'Locked: no password matches this.';
export const weak = (method: string): string => `${method}, which is weak: anyone who gets the hash soon has the password.`;
export const described = (method: string, work?: string): string => `${work === undefined ? method : `${method}, ${work}`}.`;
export const unknownMethod = 'A method that Bunsen does not know; the machine may know it.';
export const rounds = (count: number | string): string => `${count} rounds`;
export const memory = (bytes: number): string => `${bytes < 2 ** 20 ? `${bytes / 2 ** 10} KiB` : `${bytes / 2 ** 20} MiB`} of memory`;
export const cost = (cost: number): string => `cost ${cost}`;
export const grub = (iterations: string): string => `PBKDF2 for GRUB, ${iterations} iterations.`;
export const notGrub = 'Not as grub2-mkpasswd-pbkdf2 prints it.';

/** A problem as a sentence of its own. */
export const sentence = (problem: string): string => `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
export const colon = '/etc/shadow cannot have a colon or a line break in a password hash';
export const whiteSpace = 'white space around a password hash becomes part of it, so no password matches it';
export const placeholder = 'this is a placeholder instead of a password hash, so no password will match';
export const notWhole = (method: string): string => `this is not a whole ${method} hash, so no password will match it`;
export const forGrub = 'this is a hash for GRUB, which no password of an account matches';
export const desOrPassword = 'this is either a DES hash, which is cracked in no time, or the password itself; neither should be here';
export const notHash = 'this is not a hash as crypt(3) makes it, so no password will match it, and anyone who reads the config can read it';
export const notWholeGrub = 'this is not a whole hash as grub2-mkpasswd-pbkdf2 prints it, so no password will match it';
