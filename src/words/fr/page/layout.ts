import { factsOf, kindNames } from '../common.ts';
import { byCount, formatNumber } from '../formats/counts.ts';

/** What the page says around its parts: tabs, the list of sections, separators, where a file is dropped. */

export const openFile =
  'Déposez le fichier pour l’ouvrir. « Annuler » ramène votre configuration actuelle. Un dossier est ajouté aux fichiers locaux.';
export const addLocalFiles = 'Déposez-les pour les ajouter aux fichiers locaux. Ils restent dans ce navigateur.';
export const openLink = 'Déposez le lien pour ouvrir la configuration à laquelle il mène.';
export const addKeys = 'Déposez des fichiers .pub ou authorized_keys pour ajouter leurs clés.';
export const useAsContents = 'Déposez le fichier pour en faire le contenu.';

export const tabs = 'Parties de l’espace de travail';
export const form = 'Formulaire';
export const butane = 'Butane';
/** The tab of text and result together. */
export const text = 'Texte';
export const problems = 'Problèmes';
export const sectionsWidth = 'Largeur des sections';
export const formWidth = 'Largeur du formulaire';
export const problemsHeight = 'Hauteur des problèmes';

export const sections = 'Sections';
export const sectionsOfConfig = 'Sections de la configuration';
export const sectionOfConfig = 'Section de la configuration';
export const items = (count: number): string => byCount(count, 'élément', 'éléments');
export const has: Record<'error' | 'warning' | 'info', string> = {
  error: 'contient des erreurs',
  warning: 'contient des avertissements',
  info: 'contient des remarques',
};
/** A section as an entry of a menu: how many items it has, and the kind of its worst finding. */
export const sectionEntry = (section: string, count: number, worst: 'error' | 'warning' | 'info' | undefined): string =>
  factsOf(count > 0 ? `${section} (${formatNumber(count)})` : section, worst && kindNames[worst]);

export const skipToForm = 'Aller au formulaire';
export const skipToText = 'Aller au texte';
