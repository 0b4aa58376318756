import { quoted, say, type Said } from '../../types/said.ts';
import { factsOf } from '../formats/counts.ts';

/** What a review says of files, directories and links. */

/** `facts`: what it is, its size, mode and owner. */
export const file = (path: string, facts: readonly (string | undefined)[]): Said => say`${quoted(path)} : ${factsOf(...facts)}`;
export const link = (path: string, target: string): Said => say`${quoted(path)} : un lien vers ${quoted(target)}`;
export const hardLink = (path: string, target: string): Said => say`${quoted(path)} : un lien physique vers ${quoted(target)}`;
export const mode = (octal: string): string => `mode ${octal}`;
export const modeIfNew = (octal: string): string => `mode ${octal} si nouveau`;
export const owner = (user: string, group: string): string =>
  user === group ? `propriétaire ${user}` : `propriétaire ${user}, groupe ${group}`;
export const ways = {
  written: undefined,
  replaced: 'remplace ce qui est là',
  appended: 'ajouté à ce qui est là',
  kept: 'vide, sauf s’il existe déjà',
};
/** Something that is written where the image may have one; without `overwrite` that stops the boot. */
export const noPath = (): Said => ['un élément sans chemin absolu'];

/** What is at a place, by where it is. */
export const purposes = {
  hostname: 'le nom de la machine',
  network: 'une connexion réseau',
  networkd: 'un réglage de systemd-networkd',
  resolver: 'un réglage de la résolution de noms',
  hosts: 'les noms d’autres machines',
  sshd: 'un réglage du serveur SSH',
  keys: 'les clés SSH qui donnent accès',
  sudo: 'une règle de sudo',
  sysctl: 'un réglage du noyau',
  modules: 'les modules du noyau à charger ou à écarter',
  udev: 'une règle pour les périphériques',
  tmpfiles: 'les fichiers que systemd crée au démarrage',
  users: 'les utilisateurs que systemd crée au démarrage',
  unit: 'une unité de systemd',
  dropin: 'une modification d’une unité de systemd',
  wants: 'un lien qui lance une unité',
  quadlet: 'un conteneur que systemd exécute',
  registries: 'un réglage des conteneurs et des registres',
  time: 'un réglage de l’horloge',
  zone: 'le fuseau horaire',
  update: 'un réglage des mises à jour',
  firewall: 'une règle du pare-feu',
  certificates: 'un certificat auquel la machine fait confiance',
  sysext: 'une extension du système',
  profile: 'un réglage du shell',
  motd: 'ce que voient les utilisateurs à la connexion',
  linger: 'laisse tourner les services d’un utilisateur non connecté',
  selinux: 'un réglage de SELinux',
  crypt: 'la façon d’ouvrir les volumes chiffrés',
  preset: 'les unités qui sont activées',
  grub: 'un réglage de GRUB',
  program: 'un programme ou un script',
  directory: 'un répertoire',
  mountPoint: 'un point de montage',
  file: 'un fichier',
};
