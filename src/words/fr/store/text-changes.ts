/** Why a change of the text was not made. */

export const notChanged = 'Pas de modification';
export const fixYaml = (line: number): string => `Corrigez d’abord le YAML à la ligne ${line}.`;
export const notKeys =
  'Le texte n’est pas une configuration : il ne contient pas de clés avec des valeurs. Corrigez d’abord cela dans le texte.';
export const answerFirst = 'Une autre modification attend votre réponse. Répondez-y d’abord.';
