/** Values of a type that a field does not take. */

export const expected = (expected: string, found: string): string => `il faut ici ${expected}, et non ${found}`;
/** What fields take: one of a type, or a list of them. */
export const singles = { string: 'du texte', int: 'un nombre entier', bool: 'true ou false', object: 'un mapping', labels: 'un mapping' };
export const lists: Record<keyof typeof singles, string> = {
  string: 'une liste de textes',
  int: 'une liste de nombres',
  bool: 'une liste de true ou false',
  object: 'une liste de mappings',
  labels: 'une liste de mappings',
};
export const textKey = 'une clé qui soit du texte';
/** What is there instead. */
export const mapping = 'un mapping';
export const list = 'une liste';
export const nothing = 'une valeur absente';
export const number = (shown: string): string => `le nombre ${shown}`;
export const emptyText = 'un texte vide';
export const text = (shown: string): string => `le texte « ${shown} »`;
