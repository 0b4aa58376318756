/** Live images: why one is refused, and what is in it. */
import { countOf, formatNumber } from '../formats/counts.ts';

export const noIso = 'Ce n’est pas une image ISO.';
export const noLiveImage =
  'Cette image n’a pas d’espace pour une configuration : ce n’est pas une image live de Fedora CoreOS ni de RHEL CoreOS.';
export const imageIncomplete = 'Cette image est incomplète ou endommagée. Téléchargez-la de nouveau.';
export const infoBroken = (path: string): string => `Cette image est endommagée : elle contient ${path}, qui ne peut pas être lu.`;
export const areaUnread = (reason: string): string =>
  `Cette image contient déjà quelque chose. ${reason} Ne le remplacez que si vous le voulez vraiment.`;
export const areaTooSmall = (needed: number, available: number): string =>
  `Compressée, la configuration occupe ${countOf(needed, 'octet')} ; cette image a de la place pour ${formatNumber(available)}. Réduisez la configuration, ou faites-lui en fusionner une plus grande depuis une URL.`;
export const hasConfig = 'Cette image contient déjà une configuration. Ne la remplacez que si vous le voulez vraiment.';
export const alreadyCustomized = 'Cette image est déjà personnalisée. Ne remplacez le tout que si vous le voulez vraiment.';
export const argumentsDiffer = 'Cette image est endommagée : ses menus de démarrage n’ont pas les mêmes arguments du noyau.';
export const argumentsTooLong = (length: number, most: number): string =>
  `Les arguments du noyau occupent ${countOf(length, 'octet')} ; cette image a de la place pour ${formatNumber(most)}.`;
export const argumentsFixed = 'Les arguments du noyau de cette image ne peuvent pas être modifiés.';
export const argumentsOddCharacter = 'Les arguments du noyau tiennent sur une seule ligne, sans NUL.';
export const replaceMalformed = (argument: string): string => `« ${argument} » n’est pas de la forme CLÉ=ANCIEN=NOUVEAU.`;
export const installerFixed = 'Cette image ne peut pas s’installer d’elle-même : elle est antérieure à décembre 2021.';
export const consoleFixed = 'Cette image ne peut pas définir la console du système qu’elle installe.';
export const networkFixed = 'Cette image n’accepte pas de réglages réseau : elle est antérieure à décembre 2021.';
export const keyfileName = (name: string): string => `« ${name} » ne peut pas être le nom d’un keyfile.`;
export const nothingToEmbed = 'Il n’y a rien à incorporer.';
export const noDestination = 'Le programme d’installation ne sait pas sur quel disque écrire, et s’arrête. Indiquez le disque.';
export const erasesDisk = (device: string): string => `Une machine qui démarre sur cette image écrase ${device} sans confirmation.`;
export const notIgnition = 'Ce n’est pas une configuration Ignition en JSON. La machine ne pourra pas démarrer.';
