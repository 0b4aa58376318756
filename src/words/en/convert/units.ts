/** What is said while units, quadlets and the like become a config. */

export const systemNames: Readonly<Record<string, string>> = {
  fcos: 'Fedora CoreOS',
  flatcar: 'Flatcar',
  openshift: 'OpenShift',
  r4e: 'RHEL for Edge',
  fiot: 'Fedora IoT',
};

export const pathTwice = (path: string, line = 0): string =>
  `${path} is written again on line ${line}. That one counts, so this one is left out.`;
export const unitTwice = (name: string, line = 0): string =>
  `${name} is given again on line ${line}. That one counts, so this one is left out.`;
export const notInVersion = (version: string, message: string): string => `${version} cannot say this: ${message}`;

export const header = 'Converted from a unit.';
export const unknownTarget = 'There is no such variant and version.';
export const privateKey = 'This contains a private key, which must not be in a config. It is not taken.';
export const privateKeyIn = (name: string): string =>
  `${name} has a private key in it, so it is left out. A key in a config is read by whoever has the config: bring it to the machine another way.`;
export const askName = 'What is the unit called? A drop-in has the name of its unit in front: app.service.d/10-more.conf.';
export const badName = 'This is no name of a unit. It looks like app.service, or app.service.d/10-more.conf for a drop-in.';
export const noUnit = 'This is no unit: it has no section such as [Service].';
export const ofImage = (path: string): string => `${path} comes with the system, so it is left out.`;
export const networkdUnit = 'This is for systemd-networkd. Name the file, which ends in .network, .netdev or .link.';
export const noNetworkd = (system: string): string => `${system} has no systemd-networkd. Write a keyfile for NetworkManager instead.`;
export const podmanOnFlatcar = 'Flatcar reads quadlets only with its Podman extension. Write “podman” to /etc/flatcar/enabled-sysext.conf.';
