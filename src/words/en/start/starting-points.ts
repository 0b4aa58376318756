/** What the starting points are called, and in a sentence what the machine does with each. */

export const containerQuadlet = {
  title: 'Container with Quadlet',
  description: 'Podman turns a short container file into a service and runs it at every boot.',
};

export const containerUnit = {
  title: 'Container at boot',
  description: 'A unit runs a web server container with Podman at every boot, once the network is up.',
};

export const dataDisk = {
  title: 'Data disk',
  description: 'A second disk gets one partition with a filesystem, mounted at /var/data at every boot.',
};

export const encryptedRoot = {
  title: 'Encrypted root filesystem',
  description: "The root filesystem is encrypted and unlocked at boot by the machine's TPM 2.0.",
};

export const flatcarContainer = {
  title: 'Flatcar with a container at boot',
  description: 'A unit runs a web server container with Docker at every boot, once the network is up.',
};

export const flatcarUpdatesOff = {
  title: 'Flatcar without automatic updates',
  description: 'Flatcar neither downloads updates nor restarts for them, but flatcar-update still works by hand.',
};

export const hostnameFile = {
  title: 'Hostname',
  description: 'The machine has a fixed name, written to /etc/hostname.',
};

export const hostnameUnit = {
  title: 'Hostname from the machine ID',
  description: 'A oneshot unit names each machine after its machine ID, so that one config serves many.',
};

export const maskedUnits = {
  title: 'Masked units',
  description: 'Docker cannot be started anymore, not even by hand, because only Podman is wanted.',
};

export const mirroredBootDisk = {
  title: 'Mirrored boot disk',
  description: 'The system is on two disks as RAID 1 and still boots when one of them fails.',
};

export const packages = {
  title: 'Extra packages',
  description: 'The first boot adds packages to the system with rpm-ostree and restarts into it.',
};

export const secondUser = {
  title: 'Second user with sudo',
  description: 'Besides core, a user with an SSH key, a password and the right to use sudo.',
};

export const serialConsole = {
  title: 'Serial console',
  description: 'Kernel arguments send boot messages and the login prompt to the first serial port too.',
};

export const sshLogin = {
  title: 'SSH login',
  description: 'The user core logs in with your SSH key.',
};

export const staticAddress = {
  title: 'Static IP address',
  description: 'A network interface has a fixed address, gateway and name server instead of DHCP.',
};

export const swapDisk = {
  title: 'Swap on a disk',
  description: 'A partition on a second disk becomes swap and is turned on at every boot.',
};

export const sysctl = {
  title: 'Kernel settings (sysctl)',
  description: 'Settings of the running kernel are applied at every boot, as databases often require.',
};

export const updateWindow = {
  title: 'Updates only on weekends',
  description: 'Fedora CoreOS restarts for an update only within the hours you name.',
};

export const updatesOff = {
  title: 'Fedora CoreOS without automatic updates',
  description: 'Zincati neither downloads updates nor restarts the machine for them.',
};

export const zramSwap = {
  title: 'Swap in compressed memory',
  description: 'Memory that is rarely used is compressed (zram) instead of being written to a disk.',
};

export const edgeContainer = {
  title: 'RHEL for Edge with a container',
  description: 'Podman runs a web server container at every boot.',
};

export const edgeUpdates = {
  title: 'RHEL for Edge with automatic updates',
  description: 'Updates are downloaded once a day and used from the next restart on.',
};

export const iotContainer = {
  title: 'Fedora IoT with a container',
  description: 'Podman runs a web server container at every boot.',
};

export const iotHealthCheck = {
  title: 'Fedora IoT with a health check',
  description: 'If a check fails after an update, the machine goes back to the version before it.',
};

export const clusterChrony = {
  title: 'Time servers on workers',
  description: 'The workers follow time servers of your own, with chrony.',
};

export const clusterKernelArguments = {
  title: 'Kernel arguments on workers',
  description: 'The workers are started with further kernel arguments, one node after another.',
};

export const clusterRegistry = {
  title: 'Registry mirror on workers',
  description: 'The workers pull images of a registry from a mirror, if it has them.',
};

export const clusterExtension = {
  title: 'Extension on workers',
  description: 'Software that comes with the cluster, here usbguard, is added to the workers.',
};

export const clusterFips = {
  title: 'FIPS mode',
  description: 'The workers use validated cryptography only, which is decided when the cluster is installed.',
};
