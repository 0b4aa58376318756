/** Why a change of the form is not made in the text. */

const inText = 'Faites la modification dans l’éditeur de texte';

/** The problem has no full stop. */
export const fixYaml = (line: number, problem: string): string => `Corrigez d’abord le YAML à la ligne ${line} : ${problem}.`;
export const textTooDeep = `Le texte a trop de niveaux d’imbrication pour le formulaire. ${inText}.`;
export const changeTooDeep = 'Cette modification a trop de niveaux d’imbrication. Faites-la dans l’éditeur de texte.';
export const tooManyUses = `Trop d’endroits partagent cette valeur. ${inText}.`;
/** `place` is empty for the whole text. */
export const needsRewriting = (place: string): string =>
  `Cette modification est impossible sans réécrire une plus grande partie du texte. Faites-la dans l’éditeur de texte${place === '' ? '' : `, à ${place}`}.`;
export const halfCharacter = 'Ce texte contient la moitié d’une paire de substitution, que YAML ne peut pas représenter.';

export const theDocument = 'Le document';
export const onlyInText = (name: string): string => `${name} a une forme que seul l’éditeur de texte peut modifier.`;
export const keyOnlyInText = (name: string): string => onlyInText(`La clé ${name}`);
export const otherKind = (name: string, found: keyof typeof kinds, needed: 'mapping' | 'list'): string =>
  `${name} est ${kinds[found]}, et non ${kinds[needed]}.`;
const kinds = { mapping: 'un mapping', list: 'une liste', single: 'une valeur simple' };
export const notList = (name: string): string => `${name} n’est pas une liste.`;
export const tooManyMerges = `Cette valeur passe par trop de clés de fusion (<<). ${inText}.`;
export const keyTwice = (key: string, line: number): string =>
  `La clé ${key} figure plusieurs fois, d’abord à la ligne ${line}. Supprimez-en une dans le texte.`;
export const anchorOnlyInText = (line: number): string =>
  `Seul l’éditeur de texte peut modifier l’ancre de cette valeur, à la ligne ${line}.`;
export const noItem = (place: string): string => `Il n’y a pas d’élément ${place} dans le texte.`;
export const noKey = (place: string): string => `Il n’y a pas de clé ${place} dans le texte.`;
export const noPlace = 'Cet endroit n’existe pas dans le texte.';
export const keepDocument = 'Le document entier ne peut pas être supprimé.';
export const keyTaken = (key: string, line: number): string => `La clé ${key} existe déjà, à la ligne ${line}.`;
export const aliasFirst = (line: number, anchor: string): string =>
  `La ligne ${line} utilise l’ancre &${anchor} et ne peut pas changer de place avec elle.`;

export const sharedByMerge = (line: number): string =>
  `Cette valeur est partagée : elle vient d’une clé de fusion (<<) à la ligne ${line} ou plus bas.`;
export const sharedByAlias = (anchor: string, line: number): string =>
  `Cette valeur est partagée : elle vient de l’ancre &${anchor} à la ligne ${line}.`;
export const sharedByAnchor = (anchor: string, line: number, aliasLine: number): string =>
  `Cette valeur est partagée : son ancre &${anchor} à la ligne ${line} est réutilisée à la ligne ${aliasLine}.`;
/** `where`: the line of the alias or of the anchor. */
export const noCopy = (where?: { alias: number } | { anchor: number }): string =>
  `Une copie de la valeur partagée${!where ? '' : 'alias' in where ? ` à la ligne ${where.alias}` : `, dont l’ancre est à la ligne ${where.anchor},`} ne peut pas être écrite ici. ${inText}.`;
