import { formatNumber } from '../formats/counts.ts';

/** What the form says around its fields, whatever they are of. */

/** Parts of it, as a sentence begins with them: "… could not be shown". */
export const login = 'Qui peut se connecter';
export const overview = 'Vue d’ensemble';
export const pictures = 'Schémas';

/** While the text is no YAML: what is wrong, without a full stop. */
export const syntaxError = (line: number, message: string): string =>
  `Ligne ${formatNumber(line)} : ${message}. Tant que l’erreur n’est pas corrigée, le formulaire est en lecture seule et affiche ce qui a pu être lu.`;
export const showLine = 'Afficher la ligne';
export const showInText = 'Afficher dans le texte';

export const noTarget = 'Le texte ne dit pas à quel système il est destiné. Choisissez-en un pour voir le formulaire :';
export const unknownTarget = (pair: string): string =>
  `Le texte se dit destiné à ${pair}, que Bunsen ne connaît pas. Choisissez l’un de ceux-ci pour voir le formulaire :`;
/** Of a version: it lacks a key. */
export const notInTarget = <Part>(target: string, key: Part): (string | Part)[] => [
  `${target} n’a pas de clé `,
  key,
  ', mais le texte la définit.',
];

/** Why a control cannot show what the text has in its place: what was expected there instead. */
export const notShown = {
  text: 'Le texte contient ici une valeur que le formulaire ne peut pas afficher. Attendu : un texte.',
  line: 'Le texte contient ici une valeur que le formulaire ne peut pas afficher. Attendu : une seule ligne.',
  number: 'Le texte contient ici une valeur que le formulaire ne peut pas afficher. Attendu : un nombre.',
  flag: 'Le texte contient ici une valeur que le formulaire ne peut pas afficher. Attendu : true ou false.',
  list: 'Le texte contient ici une valeur que le formulaire ne peut pas afficher. Attendu : une liste.',
  mapping: 'Le texte contient ici une valeur que le formulaire ne peut pas afficher. Attendu : un mapping.',
  nothing: 'Supprimez-la du texte, ou choisissez une version qui la possède.',
};

/** A label in a sentence, unless it begins with a name: `Contents`, but `TPM 2.0`. */
const inSentence = (label: string): string => (/^\p{Lu}[\p{Ll}’]/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

export const helpFor = (label: string): string => `Aide : ${label}`;
/** Leads to what the guide says of the field's section. */
export const guide = 'Guide';
export const readMore = 'En savoir plus';
export const clear = 'Effacer';
export const clearField = (label: string): string => `Effacer : ${label}`;
export const set = 'Définir';
export const setField = (label: string): string => `Définir : ${label}`;
/** Of a mapping within another, by its label: both may have such a button, one below the other. */
export const moreOptions = (count?: number, label?: string): string =>
  `Plus d’options${label === undefined ? '' : ` : ${inSentence(label)}`}${count === undefined ? '' : ` (${formatNumber(count)})`}`;
export const fewerOptions = (label?: string): string => `Moins d’options${label === undefined ? '' : ` : ${inSentence(label)}`}`;
/** What stands in an empty input, so that no one takes it for its value. */
export const example = (value: string): string => `p. ex. ${value}`;

/** What a list of findings has more of. */
export const messages = 'messages';
export const addLocalFiles = 'Ajouter des fichiers locaux';
export const loadFromFile = 'Charger depuis un fichier…';

/** Why what was to be put at a place was not used: by then it had become another. */
export const changedMeanwhile = 'La configuration a changé entre-temps, et il y a maintenant autre chose à cet endroit.';
