import { byCount, countOf, listOf } from '../formats/counts.ts';

/** What the overview says of who can log in, and how. */

export const region = 'Connexion';
export const whoAndHow = 'Qui peut se connecter, et comment';
export const moreUsers = (count: number): string => `et ${countOf(count, 'autre')}`;
export const showUser = (name: string): string => `Afficher l’utilisateur ${name}`;
/** After the name of a user: the ways in, if there are any, and what else there is to know. */
export const aboutUser = (ways: readonly string[], remarks: readonly string[]): string =>
  ` : ${[ways.length > 0 ? `se connecte ${ways.join(', ou ')}` : 'ne peut pas se connecter', ...remarks].join(' · ')}`;

export const replacementDecides = 'La configuration qui remplace celle-ci décide qui peut se connecter';
/** The first of the users who can, and how many more there are. */
export const canLogIn = (names: readonly string[], others: number): string =>
  `${listOf(others > 0 ? [...names, countOf(others, 'autre')] : names)} ${byCount(names.length + others, 'peut', 'peuvent')} se connecter`;
export const nobodyOnItsOwn = 'À elle seule, cette configuration ne permet à personne de se connecter';
export const nobody = 'Personne ne peut se connecter avec cette configuration';

export const sshOff = (unit: string): string => `${unit} est désactivé : personne ne peut se connecter par SSH.`;
export const coreHasNothing = 'L’utilisateur core existe, mais sans clé SSH ni mot de passe.';
export const mergedMayAdd = 'Les configurations fusionnées dans celle-ci peuvent ajouter des utilisateurs et des clés.';

export const bySsh = (keys: number): string => `par SSH avec ${countOf(keys, 'clé')}`;
export const byPasswordOverSsh = 'par mot de passe, sur la console et par SSH';
export const byPasswordAtConsole = 'par mot de passe, sur la console uniquement';
export const atConsole = 'sur la console, sans mot de passe';
export const unusableKeys = (count: number): string => countOf(count, 'clé SSH inutilisable', 'clés SSH inutilisables');
export const noKeyNoPassword = 'ni clé SSH ni mot de passe';
export const noKeyNoUsablePassword = 'ni clé SSH ni mot de passe utilisable';
export const removed = 'supprimé';
export const ignored = 'ignoré : OpenShift ne gère que core';
export const shellIs = (shell: string): string => `le shell est ${shell}`;
export const inGroup = (group: string): string => `membre de ${group}`;
export const canSudo = 'peut utiliser sudo';
export const lostSudo = 'n’est plus dans sudo ni dans wheel : les groupes indiqués ici remplacent les siens';

export const addKey = (user: string): string => `Ajouter une clé SSH pour ${user}`;
export const replaceKey = (user: string): string => `Remplacer la clé SSH de ${user}`;

/** What else may let someone in, by variant. */
export const elsewhere = {
  fcos: 'Sur la plupart des plateformes cloud, core reçoit aussi les clés SSH confiées au fournisseur (Afterburn).',
  flatcar:
    'Sur certaines plateformes cloud, core reçoit aussi les clés SSH confiées au fournisseur, et certaines images ouvrent d’office une session core sur la console.',
  openshift:
    'Pour core, les nœuds acceptent aussi la clé SSH donnée au programme d’installation, et celles qu’ajoutent d’autres MachineConfigs.',
  r4e: 'L’image peut avoir ses propres utilisateurs, venus du blueprint qui a servi à la construire.',
  fiot: 'L’image peut avoir ses propres utilisateurs, ajoutés à sa construction ou à son installation.',
};
