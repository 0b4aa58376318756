import { quoted, quotedList, say, type Said } from '../../types/said.ts';

/** What a review says of what is fetched, what is open to others, and how the system starts. */

export const fetched = (path: string, source: string): Said => say`${quoted(path)} is fetched from ${quoted(source)}`;
export const fetchedPart = (path: string, source: string): Said => say`A part of ${quoted(path)} is fetched from ${quoted(source)}`;
export const mergedFrom = (source: string): Said => say`The config at ${quoted(source)} is fetched and merged into this one`;
export const mergedInline = (): Said => ['A config that is part of this one is merged into it'];
export const replacedFrom = (source: string): Said => say`The config at ${quoted(source)} replaces this one: nothing else here applies`;
export const replacedInline = (): Said => ['A config that is part of this one replaces it: nothing else here applies'];
export const authority = (source: string): Said => say`A certificate authority is fetched from ${quoted(source)}`;
export const keyFile = (volume: string, source: string): Said =>
  say`The key of the encrypted volume ${quoted(volume)} is fetched from ${quoted(source)}`;
export const image = (name: string, by: string): Said => say`The container image ${quoted(name)} is pulled for ${quoted(by)}`;
export const byDigest = (): Said => ['it is named by its digest, so it is always the same'];
export const byTag = (): Said => ['it is named by a tag, which may be another image tomorrow'];
export const tang = (volume: string, url: string): Said =>
  say`To open the encrypted volume ${quoted(volume)}, the Tang server ${quoted(url)} is asked at every boot`;
export const proxy = (url: string): Said => say`Ignition fetches through the proxy ${quoted(url)}`;
export const hash = (value: string): Said => say`it is used only if its hash is ${quoted(value)}`;
export const noHash = (): Said => ['its contents are not checked: whatever is sent is used'];
export const plainHttp = (): Said => ['it is not encrypted: anyone on the way can change it'];

export const published = (port: string, by: string): Said => say`Port ${quoted(port)} is published by ${quoted(by)}`;
export const hostNetwork = (by: string): Said => say`${quoted(by)} uses the network of the host, so all its ports are open`;
export const socket = (what: string, unit: string): Said => say`${quoted(unit)} listens at ${quoted(what)}`;
export const sshPasswords = (): Said => ['The SSH server takes passwords.'];
export const sshOff = (unit: string): Said => say`${quoted(unit)} is off, so nobody can log in over SSH.`;
export const sshOn = (): Said => ['The SSH server runs, as in the image, and takes keys only.'];
export const sshSettings = (path: string): Said => say`The SSH server has settings of its own, in ${quoted(path)}`;
export const sshSetting = (setting: string): Said => [quoted(setting)];
export const autologin = (user: string): Said => say`A console logs ${quoted(user)} in without a password.`;
export const firewall = (path: string): Said => say`The firewall has rules, in ${quoted(path)}.`;
export const firewallUnit = (unit: string): Said => say`The firewall ${quoted(unit)} is started.`;

export const added = (argument: string): Said => say`The kernel argument ${quoted(argument)} is added.`;
export const removed = (argument: string): Said => say`The kernel argument ${quoted(argument)} is removed.`;
export const kernelType = (type: string): Said => say`The kernel is ${quoted(type)}.`;
export const fips = (): Said => ['FIPS mode is on.'];
export const extensions = (names: readonly string[]): Said => say`The extensions ${quotedList(names)} are installed.`;
export const grubUsers = (names: readonly string[]): Said =>
  say`GRUB asks ${quotedList(names)} for a password before its entries are changed.`;
export const bootLayout = (layout: string): Said => say`The boot device is laid out for ${quoted(layout)}.`;
export const mirrored = (devices: readonly string[]): Said =>
  say`The boot disk is mirrored on ${quotedList(devices)}; what is on them is lost.`;
