import type { ItemCatalogue } from '../../types/item-words.ts';

/** What the items of lists are called in English. */
export const items: ItemCatalogue = {
  PasswdUser: { noun: 'user' },
  PasswdGroup: { noun: 'group' },
  Disk: { noun: 'disk' },
  Partition: { noun: 'partition' },
  Filesystem: { noun: 'filesystem' },
  Raid: { noun: 'array' },
  Luks: { noun: 'encrypted volume' },
  File: { noun: 'file' },
  Directory: { noun: 'directory', plural: 'directories' },
  Link: { noun: 'link' },
  Tree: { noun: 'tree' },
  Unit: { noun: 'unit' },
  Quadlet: { noun: 'quadlet' },
  Dropin: { noun: 'drop-in' },
  Tang: { noun: 'Tang server' },
  HTTPHeader: { noun: 'header' },
  GrubUser: { noun: 'GRUB user' },
  Resource: { noun: 'addition' },
  ConfigResource: { noun: 'config' },
  CaResource: { noun: 'certificate' },
};
