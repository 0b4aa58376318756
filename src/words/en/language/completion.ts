/** What completion offers, and what it says beside an offer. */

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

/** The header of a config. */
export const headerFor = (system: string): string => `A config for ${system}`;
