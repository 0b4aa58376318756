import { countOf } from '../formats/counts.ts';

/** What is said around tasks: where they are chosen and filled in. */

export const find = 'Chercher une tâche';
export const findExample = 'nom d’hôte, adresse fixe, pare-feu…';
export const none = 'Aucune tâche trouvée. Essayez un autre mot, ou cherchez le champ avec Ctrl+K.';
export const foundCount = (tasks: number): string => countOf(tasks, 'tâche trouvée', 'tâches trouvées');
export const forSection = 'Pour cette section';
export const back = 'Toutes les tâches';
export const preview = 'Ce qui change dans le texte';
export const addedLine = 'ajoutée : ';
export const removedLine = 'retirée : ';
export const complete = 'Remplissez le formulaire pour voir les lignes.';
export const isThere = 'Votre configuration contient déjà cela. D’autres valeurs la modifieraient.';
/** Which of several in the config a form is about. */
export const which = 'Dans votre configuration';
export const another = 'Un autre élément';
export const replaces = 'Les lignes marquées − sont remplacées.';
export const add = 'Ajouter';
export const change = 'Modifier';
export const start = 'Commencer ainsi';
export const added = (title: string): string => `Ajouté : ${title}`;
export const changed = (title: string): string => `Modifié : ${title}`;
export const readMore = 'En savoir plus';
export const common = 'Tâches courantes';
export const all = 'Toutes les tâches…';
export const begins = (target: string): string => `Commence une nouvelle configuration pour ${target}.`;
/** After the name of a field that may stay empty. */
export const optionalField = (label: string): string => `${label} (facultatif)`;
export const notAdded = 'Non ajouté';
export const needsVariant = 'Choisissez d’abord une variante : elle détermine les tâches possibles.';
export const found = 'Résultats';
export const commonLead = 'Ce dont la plupart des machines ont besoin :';
