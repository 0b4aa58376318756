/** Sizes of configs against what platforms take, and the forms that help. */
import { byCount, countOf, formatNumber } from '../formats/counts.ts';

export const noIgnition = 'This is not an Ignition config in JSON.';
export const noUrl = 'Ignition fetches from http, https, tftp, s3, gs and arn addresses.';
export const notCompressed = 'The config says that these contents are compressed, but they are not gzip.';
export const needsCompression = 'Ignition 3.0 cannot merge a compressed config. Use a newer version.';

export const file = (path: string): string => `File ${path}`;
export const directory = (path: string): string => `Directory ${path}`;
export const link = (path: string): string => `Link ${path}`;
export const unit = (name: string): string => `Unit ${name}`;
export const user = (name: string): string => `User ${name}`;
export const merged = 'A merged config';

export const fits = (name: string, needed: number, most: number): string =>
  `${formatNumber(needed)} of ${formatNumber(most)} bytes for ${name}`;
export const isTooLarge = (name: string, over: number): string => `Too large for ${name} by ${countOf(over, 'byte')}.`;
export const helpRemote = (count: number, saved: number): string =>
  `Serve the ${byCount(count, 'largest file', `${formatNumber(count)} largest files`)} from a URL with a hash: this saves ${formatNumber(saved)} bytes.`;
export const helpUrl = (length: number): string =>
  `Serve the config from a URL, and use a config of ${formatNumber(length)} bytes that merges it and knows its hash.`;
export const helpGzip = (length: number): string => `Use a config that has this one compressed inside: ${formatNumber(length)} bytes.`;

export const notOnNodes = (part: string): string => `OpenShift does not manage storage.${part} on its nodes.`;
export const noGroups = 'OpenShift does not manage groups.';
export const onlyCore = (name: string): string => `OpenShift has no user but core: ${name} is not created.`;
export const coreFields = 'Of the user core, OpenShift manages only the SSH keys and the password.';
export const noAppend = (path: string): string => `OpenShift does not append to files: ${path}.`;
export const noRemote = (path: string): string => `OpenShift does not fetch contents of files: ${path}.`;
export const noMerge = 'OpenShift does not merge other configs into a MachineConfig.';
export const noRemovedArguments = 'OpenShift does not remove kernel arguments with a MachineConfig.';
