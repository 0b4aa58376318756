import { formatNumber } from '../formats/counts.ts';

/** What the form says of passwords and their hashes. */

/** The form of a password as a part of the screen, as a sentence begins with it. */
export const part = 'The password form';

export const setPassword = 'Set password…';
export const checkPassword = 'Check a password…';
export const hashSet = 'The hash was set. The password itself was not kept.';
export const hashNotPassword = 'A hash, not the password: anyone who reads the config can read what is here.';

export const setTitle = 'Set password';
export const newPassword = 'New password';
export const hashAndSet = 'Hash and set';
export const hashing = 'Hashing…';
export const hashedHere = 'It is hashed in this browser. Only the hash goes into the config; the password is not kept.';
export const method = 'Method';
export const methods = {
  yescrypt: {
    label: 'yescrypt',
    help: 'The default of Fedora, and the hardest to crack. RHEL 8 and Flatcar before 2025 may not support it.',
    costLabel: 'Memory for each try',
  },
  sha512crypt: { label: 'sha512crypt', help: 'Every Linux system supports it.', costLabel: 'Rounds' },
  'grub-pbkdf2': {
    label: 'PBKDF2 for GRUB',
    help: 'GRUB usually reads the keyboard as a US one, whatever layout the system uses later.',
    costLabel: 'Iterations',
  },
};
export const memory = (mebibytes: number, asFedora: boolean): string => `${formatNumber(mebibytes)} MiB${asFedora ? ', as on Fedora' : ''}`;
export const costNote = 'More makes guessing harder, and each login slower.';
export const changedMeanwhile = 'The config has changed in the meantime, so the hash was not set. Submit again to set it.';
export const notWritten = 'The hash could not be written into the text. Nothing was changed.';
/** After a sentence that says why no hash was made. */
export const nothingChanged = (reason: string): string => `${reason} Nothing was changed.`;

export const checkTitle = 'Check a password';
export const passwordToCheck = 'Password to check';
export const check = 'Check';
export const checking = 'Checking…';
export const checkedHere = 'It is checked against the hash in this browser and not kept.';
export const matches = 'This password matches the hash.';
export const matchesNot = 'This password does not match the hash.';
export const no = 'no';

export const typeFirst = 'Type a password first.';
export const show = 'Show password';
export const hide = 'Hide password';
