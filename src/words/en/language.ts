import { formatNumber, listOf } from './counts.ts';

/** What the text pane says of keys and values: completion and hover. */

export const listOfItems = (items: string): string => `a list of ${items}`;
export const octalMode = 'a mode in octal';
export const mebibytes = 'a whole number of MiB';
export const secondsWords = 'a whole number of seconds';
export const ownKeys = 'keys of your own with texts';
/** The kind of value of a field and what else there is to know at a glance: "a list of texts, required, since 1.3.0". */
export const factsOf = (type: string, isRequired: boolean, since: string | undefined): string =>
  [`Takes ${type}`, isRequired && 'required', since !== undefined && `since ${since}`].filter(Boolean).join(' · ');
export const exampleIs = (example: string): string => `For example ${example}`;
export const choices = (values: readonly string[], isOpen: boolean): string =>
  `${isOpen ? 'Usual values' : 'Values'}: ${values.join(', ')}`;
export const notAllowed = (reason: string): string => `Butane refuses it here: ${reason}.`;
export const allKeys = (system: string, version: string): string => `All keys of ${system} ${version}`;
export const moreAbout = 'More about it';

export const newItem = (noun: string): string => `New ${noun}`;
export const anotherValue = 'One more';
export const textBlock = 'The text on the lines below, indented';
export const textBlockKeepsNoBreak = 'The same, without a line break at the end';

/** What a mode is usually for. */
export const modes: readonly (readonly [mode: string, use: string])[] = [
  ['0644', 'everyone reads, the owner writes'],
  ['0600', 'only the owner reads and writes'],
  ['0640', 'the owner writes, the group reads'],
  ['0755', 'everyone reads and runs, the owner writes'],
  ['0700', 'only the owner reads, writes and runs'],
  ['0750', 'the owner writes, the group reads and runs'],
  ['0440', 'owner and group read, as sudo wants it'],
  ['1777', 'everyone writes, as in /tmp'],
];

export const newestVersion = 'newest';
export const experimentalVersion = 'experimental: it may still change';
export const becomesIgnition = (version: string): string => `Becomes Ignition ${version}`;
export const userOfConfig = 'user of this config';
export const groupOfConfig = 'group of this config';
export const fromImage = 'part of the image';
export const usualGroup = 'usual group';
export const localFile = 'local file';
export const localFolder = 'folder of local files';
export const fileOfConfig = 'file of this config';
export const mountUnitOf = (path: string): string => `mounts ${path}`;
export const wholeConfig = 'Whole config';
export const addTask = 'Adds all that it needs';

/** Units of the image that configs often turn on or off. */
export const systemUnits = {
  'docker.service': 'Docker',
  'podman.socket': 'Podman’s API',
  'podman-auto-update.timer': 'updates containers that ask for it',
  'sshd.service': 'the SSH server',
  'zincati.service': 'automatic updates of Fedora CoreOS',
  'rpm-ostreed-automatic.timer': 'automatic updates by rpm-ostree',
  'update-engine.service': 'automatic updates of Flatcar',
  'locksmithd.service': 'restarts Flatcar after an update',
  'containerd.service': 'containerd',
  'systemd-resolved.service': 'name resolution',
  'serial-getty@ttyS0.service': 'a login on the serial console',
  'systemd-networkd-wait-online.service': 'waits for the network',
};

/** Paths of files that configs often write. */
export const filePaths = {
  '/etc/hostname': 'the host name',
  '/etc/hosts': 'names of other machines',
  '/etc/chrony.conf': 'time servers',
  '/etc/sysctl.d/90-local.conf': 'kernel settings',
  '/etc/modules-load.d/local.conf': 'kernel modules to load',
  '/etc/NetworkManager/system-connections/enp1s0.nmconnection': 'a network connection; mode 0600',
  '/etc/systemd/network/10-static.network': 'a network connection of systemd-networkd',
  '/etc/containers/systemd/app.container': 'a container that Podman runs as a service',
  '/etc/containers/registries.conf.d/local.conf': 'container registries',
  '/etc/ssh/sshd_config.d/10-local.conf': 'settings of the SSH server',
  '/etc/sudoers.d/local': 'who may use sudo; mode 0440',
  '/etc/systemd/zram-generator.conf': 'swap in compressed memory',
  '/etc/zincati/config.d/55-updates-strategy.toml': 'when Fedora CoreOS updates itself',
  '/etc/flatcar/update.conf': 'when Flatcar updates itself',
  '/etc/motd.d/local.motd': 'a message after login',
  '/etc/vconsole.conf': 'the keyboard of the console',
  '/usr/local/bin/': 'a program of your own; mode 0755',
};

/** Targets of links that configs often make. */
export const linkTargets = {
  '/etc/localtime': ['../usr/share/zoneinfo/Europe/Paris', 'the time zone'],
} as const;

/** Labels of a MachineConfig. */
export const roleLabel = 'which machines it is for';
export const roles = { worker: 'machines that run workloads', master: 'machines of the control plane' };
/** Extensions of RHEL CoreOS. */
export const extensions = {
  usbguard: 'rules for USB devices',
  kerberos: 'Kerberos tools',
  ipsec: 'IPsec',
  'kernel-devel': 'headers to build kernel modules',
  'sandboxed-containers': 'containers in virtual machines',
  sysstat: 'performance statistics',
};

/** The header of a config. */
export const headerFor = (system: string): string => `A config for ${system}`;

/** Hover: what values and keys mean. */
export const missingHere = (system: string, version: string): string => `${system} ${version} does not have this key.`;
export const sinceVersion = (version: string): string => `It is there since version ${version}.`;
export const onlyIn = (systems: readonly string[]): string => `It is a key of ${listOf(systems)}.`;
export const unknownKey = 'No version of Butane has this key here.';
export const modeMeans = (letters: string): string => `${letters}: owner, group, others`;
export const decimalMode = (octal: string): string => `Without a zero in front it is read as decimal, which is ${octal} in octal.`;
export const meantMode = (octal: string): string => `Write ${octal} if the digits are meant to be octal.`;
export const numberMeans = (number: string): string => `Butane reads the number ${number}.`;
export const flagMeans = (value: boolean): string => `Butane reads ${value ? 'true' : 'false'}.`;
export const keyMeans = (type: string, bits: number | undefined, comment: string): string =>
  [type, bits !== undefined && `${bits} bits`, comment].filter(Boolean).join(' · ');
export const notInFiles = 'There is no such local file.';
export const fileSize = (size: string): string => `A local file of ${size}`;
export const variantMeans = (system: string): string => `The config is for ${system}.`;
export const unitMeans = (suffix: string, does: string): string => `A ${suffix} unit ${does}.`;
export const quadletMeans = (suffix: string, does: string): string => `A .${suffix} file ${does}.`;
export const blockMeans = {
  '|': 'The lines below are the text, as they stand, with a line break at the end.',
  '|-': 'The lines below are the text, as they stand, without a line break at the end.',
  '|+': 'The lines below are the text, as they stand, with the empty lines at the end.',
  '>': 'The lines below are the text; lines are joined, empty lines part them.',
  '>-': 'The lines below are the text; lines are joined, empty lines part them. There is no line break at the end.',
  '>+': 'The lines below are the text; lines are joined, empty lines part them. Empty lines at the end stay.',
};
export const becomes = (things: readonly string[], others: number): string =>
  `Becomes ${listOf(others > 0 ? [...things, `${formatNumber(others)} more`] : things)}.`;
export const becomesDataUrl = 'Becomes a data URL in source; Butane packs it with gzip where that is shorter.';
export const becomesContents = 'The text of the file becomes contents.';
export const becomesKeys = 'The lines of the file join ssh_authorized_keys.';
export const becomesMachineConfig = 'A part of the MachineConfig around the Ignition config.';
export const becomesHeader = 'Butane reads it before all else; it is not part of the result.';

/** Structure: outline, and renaming. */
export const itemNumber = (number: number): string => `item ${formatNumber(number)}`;
export const notAName = 'There is no name here that other places use.';
export const nameTaken = (name: string): string => `${name} is taken already.`;
export const nameOfLetters = 'Use letters, digits and the characters . _ - + @ only.';
export const pathOfDevice = 'Write the path of a device, such as /dev/vdb.';
export const brokenText = 'Fix the YAML first: in a text that cannot be read, not every place would be found.';
export const notRenamed = 'The name is written in a way that cannot be changed here. Change it in the text.';
