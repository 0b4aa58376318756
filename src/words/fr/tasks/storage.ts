/** Tasks about disks. */

export const dataDisk = {
  title: 'Disque de données',
  summary: 'Un autre disque reçoit une partition avec un système de fichiers, montée à chaque démarrage. Rien n’est effacé.',
  also: 'second data disk donnees partition monter mount formater format xfs ext4 stockage storage volume',
  fields: {
    device: { label: 'Disque', help: 'lsblk les liste sur une machine en marche.' },
    path: { label: 'Monté sur' },
    format: { label: 'Système de fichiers', options: { xfs: 'XFS', ext4: 'ext4', btrfs: 'Btrfs' } },
  },
};

export const swapDisk = {
  title: 'Swap sur un disque',
  summary: 'Une partition d’un autre disque sert de swap, activé à chaque démarrage.',
  also: 'swap partition mémoire memoire memory paging échange disk',
  fields: {
    device: { label: 'Disque', help: 'lsblk les liste sur une machine en marche.' },
    size: { label: 'Taille en Mio' },
  },
};

export const mirroredBootDisk = {
  title: 'Disque de démarrage en miroir',
  summary: 'Le système est sur deux disques, qui sont effacés, et démarre encore quand l’un d’eux tombe en panne.',
  also: 'raid raid1 mirror miroir redondance redundancy root racine disk demarrage boot',
  fields: {
    first: { label: 'Premier disque' },
    second: { label: 'Second disque' },
    layout: { label: 'Processeur', options: { x86_64: 'x86-64', aarch64: 'ARM (aarch64)', ppc64le: 'POWER (ppc64le)' } },
  },
};

export const encryptedRoot = {
  title: 'Système de fichiers racine chiffré',
  summary:
    'Le système de fichiers racine est chiffré, et déverrouillé par le TPM 2.0 de la machine. Sans lui, personne ne peut lire le disque.',
  also: 'luks tpm2 chiffrement chiffrer chiffre encryption disque disk root clevis',
  fields: {},
};

export const encryptedByServer = {
  title: 'Système de fichiers racine déverrouillé par un serveur Tang',
  summary: 'Le système de fichiers racine est chiffré, et déverrouillé seulement là où répond un serveur de votre réseau.',
  also: 'luks tang chiffrement chiffrer encryption nbde réseau reseau network clevis disque disk root',
  fields: {
    url: { label: 'Serveur Tang', example: 'http://tang.example.com:7500' },
    thumbprint: { label: 'Empreinte', help: 'tang-show-keys l’affiche sur le serveur.' },
  },
};

export const networkShare = {
  title: 'Partage réseau (NFS)',
  summary: 'Un répertoire d’un serveur est monté à chaque démarrage.',
  also: 'nfs reseau monter mount serveur server share network stockage storage',
  fields: {
    share: { label: 'Partage', example: 'nfs.example.com:/export/data' },
    path: { label: 'Monté sur' },
  },
};
export const networkShareUnit = (share: string): string => `Partage réseau ${share}`;
export const sameDisk = 'Choisissez un autre disque que le premier.';
/** `label` may be empty. */
export const noRoom = (device: string, label: string): string =>
  `La partition ${label === '' ? 'existante' : label} prend toute la place sur ${device}. Donnez-lui d’abord une taille, ou choisissez un autre disque.`;
export const labelElsewhere = (device: string, label: string): string =>
  `${device} a déjà une partition portant l’étiquette ${label}. Choisissez un autre chemin, ou changez d’abord cette étiquette.`;
