import { flag, int, objects, shape, text, texts, type Infer } from './shape.ts';

/** An item of `storage.disks[].partitions`. */
export const partitionShape = shape(
  'Partition',
  {
    guid: text(),
    label: text({ usual: true, control: 'partition-label' }),
    number: int({ plain: true, usual: true }),
    resize: flag({ when: { base: '>=0.3' } }),
    should_exist: flag({ absent: 'true' }),
    size_mib: int({ usual: true, control: 'size-mib' }),
    start_mib: int({ control: 'size-mib' }),
    type_guid: text({ control: 'partition-type' }),
    wipe_partition_entry: flag(),
  },
  {
    key: (partition: { number?: number; label?: string }) =>
      partition.number ? `number:${partition.number}` : partition.label !== undefined ? `label:${partition.label}` : '',
  },
);

/** An item of `storage.disks`. */
export const diskShape = shape(
  'Disk',
  {
    device: text({ plain: true, always: true, usual: true, control: 'device' }),
    partitions: objects(partitionShape, { usual: true }),
    wipe_table: flag({ usual: true }),
  },
  { key: (disk: { device?: string }) => disk.device ?? '' },
);

/** An item of `storage.filesystems`. */
export const filesystemShape = shape(
  'Filesystem',
  {
    device: text({ plain: true, always: true, usual: true, control: 'device' }),
    format: text({ options: ['ext4', 'btrfs', 'xfs', 'vfat', 'swap'], open: true, usual: true, control: 'filesystem-format' }),
    label: text({ usual: true, control: 'filesystem-label' }),
    mount_options: texts({ when: { base: '>=0.2' }, append: true }),
    options: texts({ append: true }),
    path: text({ usual: true }),
    uuid: text(),
    wipe_filesystem: flag(),
    with_mount_unit: flag({ sugar: true, when: { base: '>=0.2' }, usual: true }),
  },
  { key: (filesystem: { device?: string }) => filesystem.device ?? '' },
);

/** An item of `storage.raid`. */
export const raidShape = shape(
  'Raid',
  {
    devices: texts({ always: { base: '<0.4' }, usual: true, control: 'device' }),
    level: text({
      plain: { base: '<0.4' },
      always: { base: '<0.4' },
      options: ['raid1', 'raid5', 'raid6', 'raid10', 'raid4', 'raid0', 'linear'],
      open: true,
      usual: true,
      control: 'select',
    }),
    name: text({ plain: true, always: true, usual: true }),
    options: texts({ append: true }),
    spares: int({ absent: '0' }),
  },
  { key: (raid: { name?: string }) => raid.name ?? '' },
);

/** A partition, decoded. */
export type Partition = Infer<typeof partitionShape>;
/** A disk, decoded. */
export type Disk = Infer<typeof diskShape>;
/** A filesystem, decoded. */
export type Filesystem = Infer<typeof filesystemShape>;
/** A RAID array, decoded. */
export type Raid = Infer<typeof raidShape>;
