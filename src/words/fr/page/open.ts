/** What is said when a config is opened from a file, a link or an address. */

export const fileNotOpened = (file: string): string => `${file} n’a pas été ouvert`;
export const tooLargeForConfig = 'Il dépasse 5 Mo : il est peu probable que ce soit une configuration Butane.';
export const zipTooLarge = 'Il dépasse 25 Mo.';
export const zipFileTooLarge = (path: string): string => `${path}, dans l’archive, est trop volumineux pour un fichier local.`;
export const notUtf8 = 'Ce n’est pas un texte UTF-8.';
export const notRead = 'Impossible de le lire.';
export const dropNotRead = 'Ce que vous avez déposé n’a pas pu être lu';

export const openedFromLink = 'Ouvert depuis un lien.';
export const openedFrom = (host: string): string => `Ouvert depuis ${host}.`;
/** `opened` is one of the sentences above. */
export const previousKept = (opened: string): string => `${opened} Votre configuration précédente est conservée.`;
export const alreadyOpen = (opened: string): string => `${opened} C’est la configuration que vous aviez déjà.`;
export const goBack = 'Revenir';
export const goBackToPrevious = 'Revenir à la configuration précédente';
export const goBackToYours = 'Revenir à votre configuration précédente';

export const linkNotOpened = 'Le lien n’a pas été ouvert';
export const linkNotOpenedAs = (reason: string): string => `Le lien n’a pas été ouvert : ${reason}`;
export const partNotLoaded =
  'Une partie de Bunsen n’a pas pu être chargée : le réseau est peut-être indisponible, ou Bunsen a été mis à jour sur le serveur. Si l’échec se répète, rechargez la page.';
export const tryLinkAgain = 'Réessayer d’ouvrir le lien';
