import { linesDifferFrom } from '../formats/lines-differ.ts';

/** What the pane of the result says. */

/** What a text becomes: the name of the pane, what a sentence calls it, and what it is. */
export const kinds = {
  ignition: {
    short: 'Ignition',
    full: 'configuration Ignition',
    about: 'Ce que la machine lit, présenté ici sur plusieurs lignes ; le fichier n’en a qu’une.',
  },
  machineConfig: {
    short: 'MachineConfig',
    full: 'MachineConfig',
    about: 'Ce que vous appliquez au cluster, tel que dans le fichier.',
  },
};
/** The accessible name of the text, by how it is shown. */
export const labels = {
  written: (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  decoded: (name: string): string => `${labels.written(name)}, vue décodée`,
};
export const views = {
  decoded: { title: 'Décodé', about: 'Contenus en texte et droits d’accès en octal, pour la lecture uniquement.' },
  changes: { title: 'Modifications', about: 'En quoi le texte Butane diffère du texte à l’ouverture.' },
};
/** The name is of any gender, so no article goes with it. */
export const aboutCopy = (name: string): string => `Copier tel que dans le fichier : ${name}`;
export const copied = (name: string): string => `Copié : ${name}`;
export const notCopied = 'Non copié';
export const downloadInstead = 'Le navigateur ne permet pas à cette page d’utiliser le presse-papiers. Téléchargez plutôt le fichier.';
export const withoutColours = 'Le texte est affiché sans couleurs.';
export const notChecked = (name: string): string => `Pas de ${name}, car le texte n’a pas été vérifié. La ligne du bas dit pourquoi.`;
export const hasErrors = (name: string): string => `Pas de ${name} tant que le texte contient une erreur.`;
export const showProblems = 'Afficher les problèmes';
export const butaneSays = 'Butane indique :';

export const noChanges = 'Aucune modification depuis l’ouverture de la configuration.';
export const comparing = 'Comparaison…';
export const linesDiffer = (count: number): string => linesDifferFrom('le texte à l’ouverture', count);
export const diffLabels = { before: 'Le texte à l’ouverture', after: 'Le texte actuel' };
