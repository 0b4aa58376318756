/** Sources of any format that cannot be read. */
export const keyTwice = (key: string): string => `« ${key} » est donné deux fois. Retirez l’un des deux.`;
export const notJson = 'C’est du YAML, qu’Ignition ne lit pas tel quel. Il a été lu comme la même configuration en JSON.';
export const furtherDocument = 'Seul le premier document est lu. Convertissez séparément ce qui suit « --- ».';
export const tooDeep = 'Les valeurs sont imbriquées trop profondément.';
export const notUtf8 = 'Ce n’est pas du texte en UTF-8.';
export const aliasesTooLong = 'Ses alias représentent trop de texte.';
export const unknownTarget = (to: string): string =>
  `Il n’existe pas de variante et de version « ${to} ». Indiquez-en une comme fcos@1.6.0, ou une variante.`;
