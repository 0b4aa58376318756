/** Why pasted text is not added to a list. */

export const nothing = 'Il n’y a rien à ajouter.';
/** The problem has no full stop. */
export const notYaml = (problem: string, line: number): string =>
  `Ce n’est pas du YAML valide : ${problem}, à la ligne ${line} du texte collé.`;
export const severalDocuments =
  'Le texte collé contient plusieurs documents YAML, séparés par « --- ». Collez-les un par un, ou faites-en les éléments d’une même liste.';
export const tooDeep = 'Le texte collé a trop de niveaux d’imbrication. Collez-le plutôt dans l’éditeur de texte.';
export const special = (what: keyof typeof specials): string =>
  `Le texte collé contient ${specials[what]}. Collez-le plutôt dans l’éditeur de texte.`;
const specials = { alias: 'un alias (*)', anchor: 'une ancre (&)', merge: 'une clé de fusion (<<)', tag: 'un tag (!)' };
export const emptyList = 'La liste collée est vide.';
export const singleValue = 'Un élément se compose de clés avec des valeurs, comme « name: … ». Ceci est une valeur simple.';
export const singleValueAt = (item: number): string =>
  `L’élément ${item} du texte collé est une valeur simple, et non des clés avec des valeurs.`;
