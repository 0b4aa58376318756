/** Tasks about disks. */

export const dataDisk = {
  title: 'Data disk',
  summary: 'Another disk gets one partition with a filesystem, mounted at every boot. Nothing is erased.',
  also: 'second disk partition mount format xfs ext4 storage volume',
  fields: {
    device: { label: 'Disk', help: 'lsblk on a running machine lists them.' },
    path: { label: 'Mounted at' },
    format: { label: 'Filesystem', options: { xfs: 'XFS', ext4: 'ext4', btrfs: 'Btrfs' } },
  },
};

export const swapDisk = {
  title: 'Swap on a disk',
  summary: 'A partition on another disk is swap, turned on at every boot.',
  also: 'swap partition memory paging',
  fields: {
    device: { label: 'Disk', help: 'lsblk on a running machine lists them.' },
    size: { label: 'Size in MiB' },
  },
};

export const mirroredBootDisk = {
  title: 'Mirrored boot disk',
  summary: 'The system is on two disks, which are erased, and still boots when one of them fails.',
  also: 'raid raid1 mirror redundancy root disk',
  fields: {
    first: { label: 'First disk' },
    second: { label: 'Second disk' },
    layout: { label: 'Processor', options: { x86_64: 'x86-64', aarch64: 'ARM (aarch64)', ppc64le: 'POWER (ppc64le)' } },
  },
};

export const encryptedRoot = {
  title: 'Encrypted root filesystem',
  summary: "The root filesystem is encrypted and unlocked by the machine's TPM 2.0. Without it, nobody can read the disk.",
  also: 'luks tpm2 encryption disk root clevis',
  fields: {},
};

export const encryptedByServer = {
  title: 'Root filesystem unlocked by a Tang server',
  summary: 'The root filesystem is encrypted, and unlocked only where a server in your network answers.',
  also: 'luks tang encryption nbde network clevis disk root',
  fields: {
    url: { label: 'Tang server', example: 'http://tang.example.com:7500' },
    thumbprint: { label: 'Thumbprint', help: 'tang-show-keys on the server prints it.' },
  },
};

export const networkShare = {
  title: 'Network share (NFS)',
  summary: 'A directory of a server is mounted at every boot.',
  also: 'nfs mount server share network storage',
  fields: {
    share: { label: 'Share', example: 'nfs.example.com:/export/data' },
    path: { label: 'Mounted at' },
  },
};
export const networkShareUnit = (share: string): string => `Network share ${share}`;
export const sameDisk = 'Choose another disk than the first.';
/** `label` may be empty. */
export const noRoom = (device: string, label: string): string =>
  `The partition ${label === '' ? 'there is' : label} takes all the room on ${device}. Give it a size first, or choose another disk.`;
export const labelElsewhere = (device: string, label: string): string =>
  `${device} already has a partition labelled ${label}. Choose another path, or change that label first.`;
