/** Why an embed shows no config. */

export const noConfig = 'L’adresse de cette page ne contient aucune configuration.';
export const notShown = (reason: string): string => `Cette configuration ne peut pas être affichée : ${reason}.`;
export const notLoaded =
  'Cette configuration ne peut pas être affichée : une partie de Bunsen n’a pas pu être chargée. Rechargez la page pour réessayer.';
