/** Why a text is not YAML, where nothing more is known than what the reader met; by the code of its failure. */
export const failures = {
  'alias-unknown': 'il n’y a pas d’ancre de ce nom avant cet alias',
  'anchor-name': 'un nom fait de lettres, de chiffres, de « _ » et de « - » doit suivre ici',
  'block-header': 'seul un commentaire peut suivre ici ; le texte commence à la ligne suivante',
  'block-indent-tab': 'une tabulation ne peut pas servir d’indentation ; utilisez des espaces',
  'block-indent-zero': 'l’indentation d’un scalaire bloc ne peut pas être 0',
  'character-forbidden': 'ce caractère n’est pas permis',
  'directive-end': 'rien ne peut suivre sur la ligne de cette directive',
  'directive-name': 'une directive doit avoir un nom : %YAML ou %TAG',
  'directive-unknown': 'les seules directives sont %YAML et %TAG',
  'document-in-quotes': 'le guillemet ouvert ici n’est jamais fermé',
  'document-start': 'il faut « --- » après les directives',
  'duplicate-tag-directive': 'ce préfixe %TAG est défini deux fois',
  'duplicate-version-directive': '%YAML figure deux fois',
  'escape-hex': 'cet échappement exige des chiffres hexadécimaux',
  'escape-range': 'cet échappement n’est pas un caractère Unicode',
  'escape-unknown': 'cet échappement est inconnu entre guillemets doubles',
  'flow-list-end': '« , » ou « ] » attendu ici',
  'flow-mapping-end': '« , » ou « } » attendu ici',
  'item-misplaced': 'une liste ne peut pas commencer ici ; placez « - » sur sa propre ligne, ou mettez le texte entre guillemets',
  'item-missing': 'il faut ici un élément de liste avec « - » ; l’indentation est peut-être fausse',
  'key-misplaced': 'une clé avec « ? » n’est pas permise ici',
  'key-missing': 'il faut ici une clé avec « : » ; l’indentation est peut-être fausse',
  'key-without-colon': 'cette clé n’est pas suivie de « : »',
  'node-missing': 'il faut ici une valeur',
  'plain-tab': 'une tabulation ne peut pas servir d’indentation ; utilisez des espaces',
  'quote-open': 'le guillemet ouvert ici n’est jamais fermé',
  'tag-end': 'un espace doit suivre ce tag',
  'tag-handle': 'un préfixe de tag commence et se termine par « ! »',
  'tag-undefined': 'aucune ligne %TAG ne dit ce que représente le préfixe de ce tag',
  'tag-uri': 'ce tag n’est pas complet',
  'token-unknown': 'ce caractère ne peut pas commencer une valeur ; mettez le texte entre guillemets',
  'too-deep': 'le texte a plus de 10 000 niveaux d’imbrication',
  'too-many': 'le texte compte plus de 10 millions de valeurs',
  'value-misplaced': 'un « : » n’est pas permis ici ; s’il fait partie du texte, mettez celui-ci entre guillemets',
  'version-number': '%YAML exige une version, comme 1.1',
  'version-unknown': 'seul %YAML 1.1 est lu',
};

export const unknownAnchor = (name: string): string => `il n’y a pas d’ancre « ${name} » avant cet alias`;
/** A character that is not allowed, and how it can be written. */
export const forbiddenCharacter = (number: string, escape: string): string =>
  `le caractère ${number} n’est pas permis ; supprimez-le, ou écrivez « ${escape} » entre guillemets doubles`;
