import { objects, shape, type Infer } from '../shape.ts';
import { diskShape, filesystemShape, raidShape } from './disk.ts';
import { luksShape } from './luks.ts';
import { directoryShape, fileShape, linkShape, treeShape } from './node.ts';

export const storageShape = shape(
  'Storage',
  {
    directories: objects(directoryShape, {
      label: 'Directories',
      help: 'Directories that are created, or get the owner and permissions given here.',
      usual: true,
    }),
    disks: objects(diskShape, {
      label: 'Disks',
      help: 'Disks to partition on the first boot. A disk that is not listed stays as it is.',
      usual: true,
      docs: 'https://coreos.github.io/butane/examples/#filesystems-and-partitions',
    }),
    files: objects(fileShape, {
      label: 'Files',
      help: 'Files that Ignition writes on the first boot, before the system starts.',
      usual: true,
      docs: 'https://coreos.github.io/butane/examples/#files',
    }),
    filesystems: objects(filesystemShape, {
      label: 'Filesystems',
      help: 'Partitions and other devices to format on the first boot, and where they are mounted.',
      usual: true,
      docs: 'https://coreos.github.io/butane/examples/#filesystems-and-partitions',
    }),
    links: objects(linkShape, {
      label: 'Links',
      help: 'Symbolic and hard links that are created on the first boot.',
      usual: true,
    }),
    luks: objects(luksShape, {
      when: { base: '>=0.3' },
      label: 'Encrypted volumes',
      help: 'Devices that become LUKS2 volumes on the first boot and are opened at every boot.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#luks',
    }),
    raid: objects(raidShape, {
      label: 'RAID arrays',
      help: 'Software RAID arrays that are created on the first boot.',
    }),
    trees: objects(treeShape, {
      sugar: true,
      when: { base: '>=0.2' },
      label: 'Directory trees',
      help: 'Whole directories on your computer whose files, directories and symbolic links are carried inside the config.',
      docs: 'https://coreos.github.io/butane/examples/#directory-trees',
    }),
  },
  { sharedKeys: ['directories', 'files', 'links'] },
);

export type Storage = Infer<typeof storageShape>;
