import { flag, int, objects, shape, text, texts, type Infer } from '../shape.ts';

export const partitionShape = shape(
  'Partition',
  {
    guid: text({
      label: 'Partition GUID',
      help: 'The unique identifier of this partition. When absent, a random one.',
      placeholder: '1ab5ffa1-0000-4000-8000-000000000001',
    }),
    label: text({
      label: 'Label',
      help: 'The name of the partition, under which it appears in /dev/disk/by-partlabel. At most 36 characters, no colon.',
      placeholder: 'data',
      usual: true,
      control: 'partition-label',
    }),
    number: int({
      plain: true,
      label: 'Number',
      help: 'The slot in the partition table, from 1. With 0, the default, the next free slot.',
      placeholder: '1',
      usual: true,
    }),
    resize: flag({
      when: { base: '>=0.3' },
      label: 'Resize',
      help: 'Gives an existing partition the size stated here if all else matches. Off by default: another size then stops the first boot.',
    }),
    should_exist: flag({
      label: 'Should exist',
      help: 'Off: the partition with this number must go, and is deleted if wiping its entry is allowed. On by default.',
    }),
    size_mib: int({
      label: 'Size',
      help: 'The size in MiB; 0 takes all that is free there. When absent, an existing partition keeps its size and a new one takes all.',
      placeholder: '0',
      usual: true,
      control: 'size-mib',
    }),
    start_mib: int({
      label: 'Start',
      help: 'Where it begins, in MiB; 0 is the start of the largest free block. When absent, an existing partition stays where it is.',
      placeholder: '0',
      control: 'size-mib',
    }),
    type_guid: text({
      label: 'Type GUID',
      help: 'What the partition is for, as a GPT type. By default Linux filesystem data.',
      placeholder: '0FC63DAF-8483-4772-8E79-3D69D8477DE4',
      control: 'partition-type',
    }),
    wipe_partition_entry: flag({
      label: 'Wipe the entry',
      help: 'Lets Ignition delete an existing partition that differs from this one. Off by default: a difference stops the first boot.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#partition-reuse-semantics',
    }),
  },
  {
    key: (partition: { number?: number; label?: string }) =>
      partition.number ? `number:${partition.number}` : partition.label !== undefined ? `label:${partition.label}` : '',
  },
);

export const diskShape = shape(
  'Disk',
  {
    device: text({
      plain: true,
      always: true,
      label: 'Device',
      help: 'The whole disk, best by a stable name under /dev/disk. The boot disk of Fedora CoreOS is /dev/disk/by-id/coreos-boot-disk.',
      placeholder: '/dev/vdb',
      usual: true,
      control: 'device',
    }),
    partitions: objects(partitionShape, {
      label: 'Partitions',
      help: 'Partitions to create, keep, change or delete. Those that are not listed stay unless the table is wiped.',
      usual: true,
      docs: 'https://coreos.github.io/ignition/operator-notes/#partition-reuse-semantics',
    }),
    wipe_table: flag({
      label: 'Wipe the table',
      help: 'Erases the partition table before anything else, and with it the way to all data on the disk. Off by default: existing partitions stay.',
      usual: true,
    }),
  },
  { key: (disk: { device?: string }) => disk.device ?? '' },
);

export const filesystemShape = shape(
  'Filesystem',
  {
    device: text({
      plain: true,
      always: true,
      label: 'Device',
      help: 'The partition, array or volume to format, best by a stable name under /dev/disk.',
      placeholder: '/dev/disk/by-partlabel/data',
      usual: true,
      control: 'device',
    }),
    format: text({
      label: 'Format',
      help: 'The kind of filesystem, or swap. The value none (not in fcos before 1.4.0) asks for a device without a filesystem.',
      options: ['ext4', 'btrfs', 'xfs', 'vfat', 'swap'],
      open: true,
      usual: true,
      control: 'filesystem-format',
    }),
    label: text({
      label: 'Label',
      help: 'The label of the filesystem, under which it appears in /dev/disk/by-label. The length allowed depends on the format.',
      placeholder: 'data',
      usual: true,
      control: 'filesystem-label',
    }),
    mount_options: texts({
      when: { base: '>=0.2' },
      append: true,
      label: 'Mount options',
      help: 'Options for mounting, both while Ignition writes files and in the mount unit.',
      placeholder: 'noatime',
    }),
    options: texts({
      append: true,
      label: 'Format options',
      help: 'Further arguments for the mkfs program of the format.',
      placeholder: '--nodiscard',
    }),
    path: text({
      label: 'Mount point',
      help: 'Where Ignition mounts it to write files, and the mount unit, if any, at every boot. On Fedora CoreOS that unit needs a path under /var or /etc.',
      placeholder: '/var/data',
      usual: true,
    }),
    uuid: text({
      label: 'UUID',
      help: 'The identifier of the filesystem. When absent, a random one.',
      placeholder: '1ab5ffa1-0000-4000-8000-000000000002',
    }),
    wipe_filesystem: flag({
      label: 'Wipe',
      help: 'Formats the device whatever it holds; its data is lost. Off by default: a filesystem that fits is kept, any other stops the first boot.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#filesystem-reuse-semantics',
    }),
    with_mount_unit: flag({
      sugar: true,
      when: { base: '>=0.2' },
      label: 'With mount unit',
      help: 'Adds a unit that mounts the filesystem, or turns on the swap, at every boot. Off by default: only Ignition itself mounts it.',
      usual: true,
    }),
  },
  { key: (filesystem: { device?: string }) => filesystem.device ?? '' },
);

export const raidShape = shape(
  'Raid',
  {
    devices: texts({
      always: { base: '<0.4' },
      label: 'Devices',
      help: 'The partitions or disks that make up the array, spares included.',
      placeholder: '/dev/disk/by-partlabel/raid-1',
      usual: true,
      control: 'device',
    }),
    level: text({
      plain: { base: '<0.4' },
      always: { base: '<0.4' },
      label: 'Level',
      help: 'How data is spread over the devices. With linear and raid0, one failing device loses everything.',
      options: ['raid1', 'raid5', 'raid6', 'raid10', 'raid4', 'raid0', 'linear'],
      open: true,
      usual: true,
      control: 'select',
    }),
    name: text({
      plain: true,
      always: true,
      label: 'Name',
      help: 'The name of the array, under which it appears in /dev/md.',
      placeholder: 'md-data',
      usual: true,
    }),
    options: texts({
      append: true,
      label: 'Creation options',
      help: 'Further arguments for mdadm when it creates the array.',
      placeholder: '--metadata=1.0',
    }),
    spares: int({
      label: 'Spares',
      help: 'How many of the devices stand by until another one fails. Default: 0.',
      placeholder: '0',
    }),
  },
  { key: (raid: { name?: string }) => raid.name ?? '' },
);

export type Partition = Infer<typeof partitionShape>;
export type Disk = Infer<typeof diskShape>;
export type Filesystem = Infer<typeof filesystemShape>;
export type Raid = Infer<typeof raidShape>;
