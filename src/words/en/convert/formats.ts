/** What a text is called by its format: "This is a kickstart file". */
export const formatNames: Readonly<Record<string, string>> = {
  ignition: 'an Ignition config',
  'ignition-2': 'an Ignition config of an earlier spec',
  'machine-config': 'a MachineConfig',
  secret: 'a Kubernetes Secret',
  'container-linux': 'a Container Linux Config',
  'cloud-config': 'cloud-config',
  'flatcar-cloud-config': 'cloud-config for Flatcar',
  installer: 'a command or config of coreos-installer',
  pxe: 'a config for booting over the network',
  kickstart: 'a kickstart file',
  compose: 'a compose file',
  'run-line': 'a command that runs a container',
  unit: 'a systemd unit',
  quadlet: 'a quadlet',
  keyfile: 'a keyfile of NetworkManager',
  'ssh-key': 'a public SSH key',
  'private-key': 'a private key',
  butane: 'a Butane config',
  other: 'something that Bunsen does not know',
};

/** Where to go with the formats that do not become Butane. */
export const notConverted: Readonly<Record<string, string>> = {
  butane: 'This is Butane already.',
  'private-key': 'A private key does not belong in a config. Use the public key.',
  secret: 'This Secret has no user data that could be read.',
  installer: 'This is for coreos-installer, not for the installed system. Its Ignition config can be converted.',
  pxe: 'This boots a machine over the network. The Ignition config that it names can be converted.',
  kickstart: 'This is a kickstart file, which Anaconda reads. Nothing converts it; its files, users and services can be set here.',
  other: 'It is not clear what this is.',
};
export const noFormat = (format: string): string => `There is no format “${format}”.`;
