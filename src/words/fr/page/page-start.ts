/** What a page says instead of the app: inside another page, or when it failed. */

export const product = 'Bunsen';
export const ownTab = 'Ouvrir Bunsen dans son propre onglet';
export const notInside =
  'Bunsen ne s’exécute pas dans une autre page, car celle-ci pourrait vous amener à cliquer à votre insu. Vos brouillons n’ont pas été lus.';
export const somethingWrong = (error: string): string => `Un problème est survenu dans Bunsen. C’est un bug (${error}).`;
export const textOfLink = 'Texte de la configuration du lien';
