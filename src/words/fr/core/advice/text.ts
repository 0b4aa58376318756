/** What Bunsen says of values and comments that Butane accepts. */

export const unknownCode = (code: string): string =>
  code === ''
    ? 'ceci n’ignore rien : nommez ce qu’il faut ignorer, comme dans « bunsen: ignore shipped-path »'
    : `ceci n’ignore rien : aucun conseil ne s’appelle ${code}`;
export const templateLeft = (text: string): string => `${text} fait partie d’un modèle que rien ne remplit ; mettez ici la valeur`;
export const invisible = (character: string): string =>
  `cette valeur contient ${character}, qui a l’air d’un espace ou de rien du tout, mais en fait partie`;
export const nbsp = 'un espace insécable (U+00A0)';
export const invisibleCharacter = (code: string): string => `un caractère invisible (U+${code})`;
export const fractionCut = (written: string, used: string): string =>
  `Butane n’accepte que les nombres entiers et transforme ${written} en ${used}`;
