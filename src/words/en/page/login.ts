import { countOf, formatNumber, listOf } from '../formats/counts.ts';

/** What the overview says of who can log in, and how. */

export const region = 'Login';
export const whoAndHow = 'Who can log in, and how';
export const moreUsers = (count: number): string => `and ${formatNumber(count)} more`;
export const showUser = (name: string): string => `Show user ${name}`;
/** After the name of a user: the ways in, if there are any, and what else there is to know. */
export const aboutUser = (ways: readonly string[], remarks: readonly string[]): string =>
  `: ${[ways.length > 0 ? `logs in ${ways.join(', or ')}` : 'cannot log in', ...remarks].join(' · ')}`;

export const replacementDecides = 'The config that replaces this one decides who can log in';
/** The first of the users who can, and how many more there are. */
export const canLogIn = (names: readonly string[], others: number): string =>
  `${listOf(others > 0 ? [...names, `${formatNumber(others)} more`] : names)} can log in`;
export const nobodyOnItsOwn = 'On its own, this config lets nobody log in';
export const nobody = 'Nobody can log in with this config';

export const sshOff = (unit: string): string => `${unit} is off, so nobody can log in over SSH.`;
export const coreHasNothing = 'There is a user core, but without an SSH key or a password.';
export const mergedMayAdd = 'The configs that are merged into this one may add users and keys.';

export const bySsh = (keys: number): string => `by SSH with ${countOf(keys, 'key')}`;
export const byPasswordOverSsh = 'by password at the console and over SSH';
export const byPasswordAtConsole = 'by password at the console only';
export const atConsole = 'at the console without a password';
export const unusableKeys = (count: number): string => `${countOf(count, 'SSH key')} cannot be used`;
export const noKeyNoPassword = 'no SSH key and no password';
export const noKeyNoUsablePassword = 'no SSH key and no usable password';
export const removed = 'removed';
export const ignored = 'ignored: OpenShift manages only core';
export const shellIs = (shell: string): string => `the shell is ${shell}`;
export const inGroup = (group: string): string => `in ${group}`;
export const canSudo = 'can use sudo';
export const lostSudo = 'no longer in sudo or wheel: the groups given here replace the ones it had';

export const addKey = (user: string): string => `Add an SSH key for ${user}`;
export const replaceKey = (user: string): string => `Replace the SSH key of ${user}`;

/** What else may let someone in, by variant. */
export const elsewhere = {
  fcos: 'On most cloud platforms, core also gets the SSH keys that the provider was given (Afterburn).',
  flatcar: 'On some cloud platforms, core also gets the SSH keys that the provider was given, and some images log core in on the console.',
  openshift: 'For core, nodes also accept the SSH key that the installer was given, and what other MachineConfigs add.',
  r4e: 'The image may have users of its own, from the blueprint it was built with.',
  fiot: 'The image may have users of its own, added when it was built or installed.',
};
