import { countOf } from '../formats/counts.ts';

/** What is said when a config is loaded from an address, and why one cannot be. */

export const askedByLink = 'Un lien veut charger une configuration';
export const addressOfFile = 'Adresse d’un fichier Butane';
export const placeholder = 'https://example.com/config.bu';
export const load = 'Charger';
export const loadFrom = (host: string): string => `Charger depuis ${host}`;
export const loadingFrom = (host: string): string => `Chargement depuis ${host}…`;
export const nothingLoaded = 'Rien n’a été chargé';
/** Where an address is that of a page which shows the file. */
export const shownBy = (page: string, host: string): string =>
  `${page} affiche le fichier dans une page ; le fichier lui-même se trouve sur ${host}.`;
export const whatHappens = (host: string): string =>
  `Votre navigateur demande le fichier à ${host} : ce serveur voit donc votre adresse IP et sait que la requête vient de Bunsen. Rien de votre configuration n’est envoyé, et elle est conservée.`;

export const noAddress = 'Ce n’est pas une adresse. Les adresses commencent par https://';
export const onlyHttps =
  'Seules les adresses en https:// sont chargées : avec les autres, n’importe qui sur le trajet peut lire et modifier le fichier.';
export const noLogin = 'Une adresse qui contient un nom d’utilisateur ou un mot de passe n’est pas chargée.';
export const otherAddress = 'Ce n’est pas l’adresse que vous avez acceptée.';
export const redirects = (host: string): string =>
  `${host} redirige vers une autre adresse, et le navigateur ne dit pas laquelle. Vous n’avez accepté que ${host} : indiquez l’adresse où le fichier se trouve vraiment.`;
export const tooLarge = 'Le fichier dépasse 5 Mo : il est peu probable que ce soit une configuration Butane.';
export const notUtf8 = 'Le fichier n’est pas un texte UTF-8.';
export const webPage =
  'C’est une page web, et non une configuration. Elle en affiche peut-être une : cherchez-y l’adresse du fichier lui-même, souvent sous le nom « raw ».';
export const tooSlow = (host: string, seconds: number): string => `${host} n’a pas envoyé le fichier en ${countOf(seconds, 'seconde')}.`;
export const notReached = (host: string): string =>
  `${host} est injoignable, ou interdit aux autres pages de lire ce fichier ; le navigateur ne précise pas. Téléchargez le fichier, puis ouvrez-le.`;
export const noSuchFile = (host: string, status: number): string => `Ce fichier n’existe pas sur ${host} (${status}).`;
export const notPublic = (host: string, status: number): string =>
  `Sur ${host}, ce fichier n’est pas accessible à tous (${status}). Téléchargez le fichier, puis ouvrez-le.`;
export const answeredError = (host: string, status: number): string => `${host} a répondu par une erreur (${status}).`;
/** The beginning of a sentence that goes on with the reason. */
export const configNotLoaded = 'La configuration n’a pas pu être chargée';
