/** What is said of parts that are loaded. Embeds load this before they are touched. */

/** Why one may not have been. */
export const whyNotLoaded = 'Le réseau est peut-être coupé, ou Bunsen a été mis à jour sur le serveur.';
export const tryAgain = 'Réessayer';

export const loadingEditor = 'Chargement de l’éditeur…';
/** `again`: it failed before; `instead` says what stands in its place. */
export const editorNotLoaded = (again: boolean, instead: string): string =>
  `L’éditeur n’a ${again ? 'toujours ' : ''}pas pu être chargé. ${instead} ${whyNotLoaded}`;
