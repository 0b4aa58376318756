/** What renaming and formatting say. */

export const notAName = 'Il n’y a ici aucun nom utilisé à d’autres endroits.';
export const nameTaken = (name: string): string => `${name} est déjà pris.`;
export const nameOfLetters = 'Utilisez seulement des lettres, des chiffres et les caractères . _ - + @';
export const pathOfDevice = 'Écrivez le chemin d’un périphérique, par exemple /dev/vdb.';
export const brokenText = 'Corrigez d’abord le YAML : dans un texte illisible, tous les endroits ne seraient pas trouvés.';
export const notRenamed = 'Le nom est écrit d’une façon qui ne peut pas être modifiée ici. Modifiez-le dans le texte.';
export const notFormatted = 'Le texte n’a pas été mis en forme : son sens changerait. Rien n’a été modifié.';
/** In the editor's menu and among its commands. */
export const formatCommand = 'Mettre en forme';
