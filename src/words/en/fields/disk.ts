import type { WordsOf } from '../../types/field-words.ts';

export const disk: WordsOf<'Partition' | 'Disk' | 'Filesystem' | 'Raid'> = {
  Partition: {
    guid: {
      label: 'Partition GUID',
      help: 'The unique identifier of this partition. When absent, a random one.',
      placeholder: '1ab5ffa1-0000-4000-8000-000000000001',
    },
    label: {
      label: 'Label',
      help: 'The name of the partition, under which it appears in /dev/disk/by-partlabel. At most 36 characters, no colon.',
      placeholder: 'data',
    },
    number: {
      label: 'Number',
      help: 'The slot in the partition table, from 1. With 0, the default, the next free slot.',
      placeholder: '1',
    },
    resize: {
      label: 'Resize',
      help: 'Gives an existing partition the size stated here if all else matches. Off by default: another size then stops the first boot.',
    },
    should_exist: {
      label: 'Should exist',
      help: 'Off: the partition with this number must go, and is deleted if wiping its entry is allowed. On by default.',
    },
    size_mib: {
      label: 'Size',
      help: 'The size in MiB; 0 takes all that is free there. When absent, an existing partition keeps its size and a new one takes all.',
      placeholder: '0',
    },
    start_mib: {
      label: 'Start',
      help: 'Where it begins, in MiB; 0 is the start of the largest free block. When absent, an existing partition stays where it is.',
      placeholder: '0',
    },
    type_guid: {
      label: 'Type GUID',
      help: 'What the partition is for, as a GPT type. By default Linux filesystem data.',
      placeholder: '0FC63DAF-8483-4772-8E79-3D69D8477DE4',
    },
    wipe_partition_entry: {
      label: 'Wipe the entry',
      help: 'Lets Ignition delete an existing partition that differs from this one. Off by default: a difference stops the first boot.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#partition-reuse-semantics',
    },
  },
  Disk: {
    device: {
      label: 'Device',
      help: 'The whole disk, best by a stable name under /dev/disk. The boot disk of Fedora CoreOS is /dev/disk/by-id/coreos-boot-disk.',
      placeholder: '/dev/vdb',
    },
    partitions: {
      label: 'Partitions',
      help: 'Partitions to create, keep, change or delete. Those that are not listed stay unless the table is wiped.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#partition-reuse-semantics',
    },
    wipe_table: {
      label: 'Wipe the table',
      help: 'Erases the partition table before anything else, and with it the way to all data on the disk. Off by default: existing partitions stay.',
    },
  },
  Filesystem: {
    device: {
      label: 'Device',
      help: 'The partition, array or volume to format, best by a stable name under /dev/disk.',
      placeholder: '/dev/disk/by-partlabel/data',
    },
    format: {
      label: 'Format',
      help: 'The kind of filesystem, or swap. The value none (not in fcos before 1.4.0) asks for a device without a filesystem.',
    },
    label: {
      label: 'Label',
      help: 'The label of the filesystem, under which it appears in /dev/disk/by-label. The length allowed depends on the format.',
      placeholder: 'data',
    },
    mount_options: {
      label: 'Mount options',
      help: 'Options for mounting, both while Ignition writes files and in the mount unit.',
      placeholder: 'noatime',
    },
    options: {
      label: 'Format options',
      help: 'Further arguments for the mkfs program of the format.',
      placeholder: '--nodiscard',
    },
    path: {
      label: 'Mount point',
      help: 'Where Ignition mounts it to write files, and the mount unit, if any, at every boot. On Fedora CoreOS that unit needs a path under /var or /etc.',
      placeholder: '/var/data',
    },
    uuid: {
      label: 'UUID',
      help: 'The identifier of the filesystem. When absent, a random one.',
      placeholder: '1ab5ffa1-0000-4000-8000-000000000002',
    },
    wipe_filesystem: {
      label: 'Wipe',
      help: 'Formats the device whatever it holds; its data is lost. Off by default: a filesystem that fits is kept, any other stops the first boot.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#filesystem-reuse-semantics',
    },
    with_mount_unit: {
      label: 'With mount unit',
      help: 'Adds a unit that mounts the filesystem, or turns on the swap, at every boot. Off by default: only Ignition itself mounts it.',
    },
  },
  Raid: {
    devices: {
      label: 'Devices',
      help: 'The partitions or disks that make up the array, spares included.',
      placeholder: '/dev/disk/by-partlabel/raid-1',
    },
    level: {
      label: 'Level',
      help: 'How data is spread over the devices. With linear and raid0, one failing device loses everything.',
    },
    name: {
      label: 'Name',
      help: 'The name of the array, under which it appears in /dev/md.',
      placeholder: 'md-data',
    },
    options: {
      label: 'Creation options',
      help: 'Further arguments for mdadm when it creates the array.',
      placeholder: '--metadata=1.0',
    },
    spares: {
      label: 'Spares',
      help: 'How many of the devices stand by until another one fails. Default: 0.',
      placeholder: '0',
    },
  },
};
