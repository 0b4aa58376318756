/** What the types of partitions are called. */

export const byName = 'Type par nom';
export const notSet = 'Non défini : données Linux';
export const another = 'Autre type';

export const names = {
  linux: 'Données Linux',
  swap: 'Espace d’échange (swap)',
  raid: 'RAID',
  luks: 'LUKS',
  lvm: 'LVM',
  efi: 'Système EFI',
  bios: 'Amorçage BIOS',
  prep: 'Amorçage PowerPC PReP',
  xbootldr: 'Amorçage (XBOOTLDR)',
  rootX86: 'Racine, x86-64',
  rootArm: 'Racine, ARM 64 bits',
  home: 'Répertoires personnels (/home)',
  srv: 'Données de serveur (/srv)',
  var: 'Données variables (/var)',
  reserved: 'Réservé à Linux',
  flatcarRoot: 'Racine Flatcar, agrandie au démarrage',
};
