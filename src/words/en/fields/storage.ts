import type { WordsOf } from '../../types/field-words.ts';

export const storage: WordsOf<'Storage'> = {
  Storage: {
    directories: {
      label: 'Directories',
      help: 'Directories that are created, or get the owner and permissions given here.',
    },
    disks: {
      label: 'Disks',
      help: 'Disks to partition on the first boot. A disk that is not listed stays as it is.',
      docs: 'https://coreos.github.io/butane/examples/#filesystems-and-partitions',
    },
    files: {
      label: 'Files',
      help: 'Files that Ignition writes on the first boot, before the system starts.',
      docs: 'https://coreos.github.io/butane/examples/#files',
    },
    filesystems: {
      label: 'Filesystems',
      help: 'Partitions and other devices to format on the first boot, and where they are mounted.',
      docs: 'https://coreos.github.io/butane/examples/#filesystems-and-partitions',
    },
    links: {
      label: 'Links',
      help: 'Symbolic and hard links that are created on the first boot.',
    },
    luks: {
      label: 'Encrypted volumes',
      help: 'Devices that become LUKS2 volumes on the first boot and are opened at every boot.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#luks',
    },
    raid: {
      label: 'RAID arrays',
      help: 'Software RAID arrays that are created on the first boot.',
    },
    trees: {
      label: 'Directory trees',
      help: 'Whole directories on your computer whose files, directories and symbolic links are carried inside the config.',
      docs: 'https://coreos.github.io/butane/examples/#directory-trees',
    },
  },
};
