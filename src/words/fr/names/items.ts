import type { ItemCatalogue } from '../../types/item-words.ts';

/** What the items of lists are called in French. */
export const items: ItemCatalogue = {
  PasswdUser: { noun: 'utilisateur' },
  PasswdGroup: { noun: 'groupe' },
  Disk: { noun: 'disque' },
  Partition: { noun: 'partition' },
  Filesystem: { noun: 'système de fichiers', plural: 'systèmes de fichiers' },
  Raid: { noun: 'ensemble RAID', plural: 'ensembles RAID' },
  Luks: { noun: 'volume chiffré', plural: 'volumes chiffrés' },
  File: { noun: 'fichier' },
  Directory: { noun: 'répertoire' },
  Link: { noun: 'lien' },
  Tree: { noun: 'arborescence' },
  Unit: { noun: 'unité' },
  Quadlet: { noun: 'quadlet' },
  Dropin: { noun: 'drop-in' },
  Tang: { noun: 'serveur Tang', plural: 'serveurs Tang' },
  HTTPHeader: { noun: 'en-tête' },
  GrubUser: { noun: 'utilisateur GRUB', plural: 'utilisateurs GRUB' },
  Resource: { noun: 'morceau', plural: 'morceaux' },
  ConfigResource: { noun: 'configuration' },
  CaResource: { noun: 'certificat' },
};
