import { countOf, formatNumber } from '../formats/counts.ts';

/** What the review of a config says around its statements. */

export const intro =
  'Ce que cette configuration fait sur une machine à son premier démarrage. Chaque ligne mène à sa place dans la configuration.';
export const copyMarkdown = 'Copier en Markdown';
export const copied = 'Copié.';
export const notCopied = 'Le navigateur ne laisse pas cette page copier.';
export const print = 'Imprimer';
export const noTarget = 'La configuration n’indique ni variante ni version que Bunsen connaisse : on ne peut encore rien en dire.';
export const incomplete = 'La configuration contient des erreurs et n’est pas encore utilisable. Voici ce qui a pu en être lu.';
/** `target`: "Fedora CoreOS · 1.6.0". */
export const heading = (name: string, target: string): string => `${name} (${target})`;
export const titleOf = (name: string): string => `Relecture de ${name}`;
export const others = (count: number): string => `et ${countOf(count, 'autre')}`;
export const kindOf = { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' };
export const line = (number: number): string => `ligne ${formatNumber(number)}`;
export const noFindings = 'Rien : la configuration est valide, et il n’y a aucun conseil.';

/** The subjects, and what is said where a config does nothing of the kind. */
export const titles = {
  login: 'Qui peut se connecter',
  disks: 'Ce que deviennent les disques',
  boot: 'Ce qui est lancé au démarrage',
  files: 'Ce qui est écrit',
  fetched: 'Ce qui est téléchargé d’ailleurs',
  exposed: 'Ce qui est ouvert aux autres',
  kernel: 'Comment le système démarre',
  findings: 'Ce qu’il reste à examiner',
};
export const nothing = {
  login: 'La configuration n’ajoute aucun utilisateur.',
  disks: 'Aucun disque n’est modifié.',
  boot: 'La configuration ne lance ni n’arrête aucune unité.',
  files: 'Aucun fichier, répertoire ou lien n’est écrit.',
  fetched: 'Rien n’est téléchargé.',
  exposed: 'La configuration n’ouvre aucun port, pour autant qu’elle permette d’en juger.',
  kernel: 'Les arguments du noyau et GRUB restent comme dans l’image.',
  findings: noFindings,
};
