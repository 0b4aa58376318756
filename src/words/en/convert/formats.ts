/** The formats that a text may be in, and where to go with those that do not become Butane. */
export const notConverted: Readonly<Record<string, string>> = {
  butane: 'This is Butane already.',
  'private-key': 'This is a private key. It does not belong into a config; use the public one.',
  secret: 'This Secret has no user data that could be read.',
  installer: 'This is for coreos-installer, not for the installed system. Its Ignition config can be converted.',
  pxe: 'This boots a machine over the network. The Ignition config that it names can be converted.',
  kickstart: 'This is a kickstart file, which Anaconda reads. Nothing converts it; its files, users and services can be set here.',
  other: 'It is not clear what this is.',
};
export const notYet = 'This format cannot be converted here.';
export const noFormat = (format: string): string => `There is no format “${format}”.`;
