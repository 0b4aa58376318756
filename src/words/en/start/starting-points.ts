/**
 * What the starting points are called, in a sentence what the machine does with each, and the notes in their texts: comments, and what a unit
 * is called. Notes have the place of their names there.
 */

export const containerQuadlet = {
  title: 'Container with Quadlet',
  description: 'Podman turns a short container file into a service and runs it at every boot.',
  notes: {
    service: 'At boot this becomes web.service; nothing has to be enabled.',
    unit: 'Web server in a container',
    pull: 'The first start pulls the image.',
  },
};

export const containerUnit = {
  title: 'Container at boot',
  description: 'A unit runs a web server container with Podman at every boot, once the network is up.',
  notes: {
    unit: 'Web server in a container',
    pull: 'Pulls the image if it is not there; the server answers on port 8080.',
  },
};

export const dataDisk = {
  title: 'Data disk',
  description: 'A second disk gets one partition with a filesystem, mounted at /var/data at every boot.',
  notes: {
    disk: 'The name of your disk; lsblk on a running machine lists them.',
    wipe: 'Nothing is erased: a partition made like this before is used again, and anything else in its place stops the first boot. With true, the disk is wiped.',
    size: 'Without a size it takes the whole disk.',
    mount: 'Adds the unit that mounts it at every boot.',
  },
};

export const encryptedRoot = {
  title: 'Encrypted root filesystem',
  description: "The root filesystem is encrypted and unlocked at boot by the machine's TPM 2.0.",
  notes: {
    machine:
      'The machine needs a TPM 2.0 and at least 4 GiB of memory. Without its TPM nobody can read the disk, you included: keep backups.',
  },
};

export const flatcarContainer = {
  title: 'Flatcar with a container at boot',
  description: 'A unit runs a web server container with Docker at every boot, once the network is up.',
  notes: {
    unit: 'Web server in a container',
    remove: 'With a hyphen in front, it is no error if there is nothing to remove.',
    pull: 'Pulls the image if it is not there; the server answers on port 8080.',
  },
};

export const flatcarUpdatesOff = {
  title: 'Flatcar without automatic updates',
  description: 'Flatcar neither downloads updates nor restarts for them, but flatcar-update still works by hand.',
  notes: {
    server: 'No such server. Masking update-engine.service would also stop updates by hand.',
  },
};

export const hostnameFile = {
  title: 'Hostname',
  description: 'The machine has a fixed name, written to /etc/hostname.',
  notes: {
    overwrite: 'Some platforms write a name of their own first.',
  },
};

export const hostnameUnit = {
  title: 'Hostname from the machine ID',
  description: 'A oneshot unit names each machine after its machine ID, so that one config serves many.',
  notes: {
    unit: 'Set the hostname from the machine ID',
    once: 'Once only, and not where the platform has given a name.',
    dollars: 'systemd makes one $ of $$, so that the shell sees $(...).',
  },
};

export const maskedUnits = {
  title: 'Masked units',
  description: 'Docker cannot be started anymore, not even by hand, because only Podman is wanted.',
  notes: {
    socket: 'The socket would start the service when something connects to it.',
  },
};

export const mirroredBootDisk = {
  title: 'Mirrored boot disk',
  description: 'The system is on two disks as RAID 1 and still boots when one of them fails.',
  notes: {
    memory: 'The machine needs at least 4 GiB of memory.',
    disks: 'The boot disk and one more. Both are erased.',
  },
};

export const packages = {
  title: 'Extra packages',
  description: 'The first boot adds packages to the system with rpm-ostree and restarts into it.',
  notes: {
    unit: 'Add packages with rpm-ostree',
    update: 'An update must not get in the way.',
    once: 'Once only: the stamp is written when the packages are in.',
    packages: 'The packages go at the end of this line. With --allow-inactive it is no error if a later release brings one of them along.',
  },
};

export const secondUser = {
  title: 'Second user with sudo',
  description: 'Besides core, a user with an SSH key, a password and the right to use sudo.',
  notes: {
    wheel: 'Members of wheel use sudo with their password.',
    password: "No password matches '*'. Replace it by the hash that this prints:",
  },
};

export const serialConsole = {
  title: 'Serial console',
  description: 'Kernel arguments send boot messages and the login prompt to the first serial port too.',
  notes: {
    restart: 'The first boot restarts once to apply them. The last console named is the main one.',
  },
};

export const sshLogin = {
  title: 'SSH login',
  description: 'The user core logs in with your SSH key.',
};

export const staticAddress = {
  title: 'Static IP address',
  description: 'A network interface has a fixed address, gateway and name server instead of DHCP.',
  notes: {
    mode: 'NetworkManager ignores the file if others than root can read it.',
    address: 'Address with prefix, then the gateway.',
  },
};

export const swapDisk = {
  title: 'Swap on a disk',
  description: 'A partition on a second disk becomes swap and is turned on at every boot.',
  notes: {
    disk: 'The name of your disk; lsblk on a running machine lists them.',
    type: 'The GPT type for swap.',
    mount: 'Adds the unit that turns it on at every boot.',
  },
};

export const sysctl = {
  title: 'Kernel settings (sysctl)',
  description: 'Settings of the running kernel are applied at every boot, as databases often require.',
};

export const updateWindow = {
  title: 'Updates only on weekends',
  description: 'Fedora CoreOS restarts for an update only within the hours you name.',
  notes: {
    times: 'Times are in UTC.',
  },
};

export const updatesOff = {
  title: 'Fedora CoreOS without automatic updates',
  description: 'Zincati neither downloads updates nor restarts the machine for them.',
  notes: {
    fixes: 'Security fixes then come only when you update by hand.',
  },
};

export const zramSwap = {
  title: 'Swap in compressed memory',
  description: 'Memory that is rarely used is compressed (zram) instead of being written to a disk.',
};

export const edgeContainer = {
  title: 'RHEL for Edge with a container',
  description: 'Podman runs a web server container at every boot.',
  notes: {
    service: 'At boot this becomes web.service; nothing has to be enabled.',
    unit: 'Web server in a container',
    pull: 'The first start pulls the image.',
  },
};

export const edgeUpdates = {
  title: 'RHEL for Edge with automatic updates',
  description: 'Updates are downloaded once a day and used from the next restart on.',
  notes: {
    overwrite: 'The image has this file.',
    policy: 'Updates are prepared, and used from the next restart on.',
  },
};

export const iotContainer = {
  title: 'Fedora IoT with a container',
  description: 'Podman runs a web server container at every boot.',
  notes: {
    service: 'At boot this becomes web.service; nothing has to be enabled.',
    unit: 'Web server in a container',
    pull: 'The first start pulls the image.',
  },
};

export const iotHealthCheck = {
  title: 'Fedora IoT with a health check',
  description: 'If a check fails after an update, the machine goes back to the version before it.',
  notes: {
    scripts: 'Every script in this directory has to succeed after an update.',
  },
};

export const clusterChrony = {
  title: 'Time servers on workers',
  description: 'The workers follow time servers of your own, with chrony.',
  notes: {
    overwrite: 'The image has this file.',
    servers: 'Your own time servers.',
  },
};

export const clusterKernelArguments = {
  title: 'Kernel arguments on workers',
  description: 'The workers are started with further kernel arguments, one node after another.',
};

export const clusterRegistry = {
  title: 'Registry mirror on workers',
  description: 'The workers pull images of a registry from a mirror, if it has them.',
  notes: {
    mirror: 'The second location is that of your mirror.',
  },
};

export const clusterExtension = {
  title: 'Extension on workers',
  description: 'Software that comes with the cluster, here usbguard, is added to the workers.',
};

export const clusterFips = {
  title: 'FIPS mode',
  description: 'The workers use validated cryptography only, which is decided when the cluster is installed.',
};

/** A comment above the name of a MachineConfig. */
export const orderOfNames = 'MachineConfigs are applied in the order of their names.';
