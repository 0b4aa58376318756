import { quoted, say, type Said } from '../../types/said.ts';
import { factsOf } from '../formats/counts.ts';

/** What a review says of files, directories and links. */

/** `facts`: what it is, its size, mode and owner. */
export const file = (path: string, facts: readonly (string | undefined)[]): Said => say`${quoted(path)}: ${factsOf(...facts)}`;
export const link = (path: string, target: string): Said => say`${quoted(path)}: a link to ${quoted(target)}`;
export const hardLink = (path: string, target: string): Said => say`${quoted(path)}: a hard link to ${quoted(target)}`;
export const mode = (octal: string): string => `mode ${octal}`;
export const modeIfNew = (octal: string): string => `mode ${octal} if it is new`;
export const owner = (user: string, group: string): string => (user === group ? `owned by ${user}` : `owned by ${user}, group ${group}`);
export const ways = {
  written: undefined,
  replaced: 'replaces what is there',
  appended: 'is added to what is there',
  kept: 'empty, unless it exists already',
};
/** Something that is written where the image may have one; without `overwrite` that stops the boot. */
export const noPath = (): Said => ['something without an absolute path'];

/** What is at a place, by where it is. */
export const purposes = {
  hostname: 'the name of the machine',
  network: 'a network connection',
  networkd: 'a network setting of systemd-networkd',
  resolver: 'a setting of name resolution',
  hosts: 'names of other machines',
  sshd: 'a setting of the SSH server',
  keys: 'SSH keys that may log in',
  sudo: 'a rule of sudo',
  sysctl: 'a setting of the kernel',
  modules: 'kernel modules to load or leave out',
  udev: 'a rule for devices',
  tmpfiles: 'files that systemd makes at boot',
  users: 'users that systemd makes at boot',
  unit: 'a unit of systemd',
  dropin: 'a change of a unit of systemd',
  wants: 'a link that starts a unit',
  quadlet: 'a container that systemd runs',
  registries: 'a setting of containers and registries',
  time: 'a setting of the clock',
  zone: 'the time zone',
  update: 'a setting of updates',
  firewall: 'a rule of the firewall',
  certificates: 'a certificate that the machine trusts',
  sysext: 'a system extension',
  profile: 'a setting of the shell',
  motd: 'what users see when they log in',
  linger: 'lets a user’s services run without a login',
  selinux: 'a setting of SELinux',
  crypt: 'how encrypted volumes are opened',
  preset: 'which units are enabled',
  grub: 'a setting of GRUB',
  program: 'a program or script',
  directory: 'a directory',
  mountPoint: 'a mount point',
  file: 'a file',
};
