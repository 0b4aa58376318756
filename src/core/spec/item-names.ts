/** The key whose value names an item of a list, by the name of the item's shape. */
export const nameKeys = {
  PasswdUser: 'name',
  PasswdGroup: 'name',
  Disk: 'device',
  Partition: 'label',
  Filesystem: 'device',
  Raid: 'name',
  Luks: 'name',
  File: 'path',
  Directory: 'path',
  Link: 'path',
  Tree: 'local',
  Unit: 'name',
  Quadlet: 'name',
  Dropin: 'name',
  Tang: 'url',
  HTTPHeader: 'name',
  GrubUser: 'name',
  Resource: 'source',
  ConfigResource: 'source',
  CaResource: 'source',
} as const;

/** The name of a shape whose items have a name. */
export type NamedShape = keyof typeof nameKeys;

const shapesOfLists = {
  users: 'PasswdUser',
  groups: 'PasswdGroup',
  disks: 'Disk',
  partitions: 'Partition',
  filesystems: 'Filesystem',
  raid: 'Raid',
  luks: 'Luks',
  files: 'File',
  directories: 'Directory',
  links: 'Link',
  trees: 'Tree',
  units: 'Unit',
  quadlets: 'Quadlet',
  dropins: 'Dropin',
  tang: 'Tang',
  http_headers: 'HTTPHeader',
  append: 'Resource',
  merge: 'ConfigResource',
  certificate_authorities: 'CaResource',
} as const satisfies Record<string, NamedShape>;

const byList: ReadonlyMap<string | number | undefined, NamedShape> = new Map(Object.entries(shapesOfLists));

/**
 * The shape of a list's items, by the list's key: `units` → `Unit`; undefined for lists of plain values. Two shapes are in lists
 * whose key others use too (GRUB's users, and what `ignition.config.append` adds); their items are named by the same key.
 */
export const shapeOfList = (list: string | number | undefined): NamedShape | undefined => byList.get(list);
