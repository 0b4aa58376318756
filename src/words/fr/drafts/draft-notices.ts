import { reloadPage } from '../common.ts';

/** What is said when drafts are not saved or read, or a tab continues with a copy. */

export const notSaved = (reason: string): string => `Non enregistré : ${reason}`;
export const downloadFirst =
  'Votre texte et vos fichiers sont en sécurité à l’écran. Téléchargez-les avant de fermer ou de recharger cette page.';
export const notRead = 'Vos brouillons enregistrés n’ont pas pu être lus';
export const forbidden =
  'Le navigateur ne permet pas à cette page de stocker quoi que ce soit. Rien n’a été supprimé. Autorisez cette page à stocker des données, puis rechargez-la.';
export const databaseReported = (reason: string): string =>
  `La base de données du navigateur a signalé « ${reason} ». Rien n’a été supprimé. Rechargez la page ; si cela ne suffit pas, redémarrez le navigateur.`;
export const reload = reloadPage;
export const continuesAs = (copy: string): string => `Travail poursuivi sous le nom ${copy}`;
export const bothKept = (name: string): string =>
  `${name} est ouvert dans un autre onglet, ou y a été modifié. Les deux sont conservés, chacun comme un brouillon séparé.`;
export const isCopy = (copy: string): string => `Ceci est une copie : ${copy}`;
export const eachTab = (name: string): string => `${name} est ouvert dans un autre onglet, et chaque onglet a son propre brouillon.`;
export const waiting = 'Vos brouillons sont retenus par un autre onglet';
export const olderBunsen =
  'Une version plus ancienne de Bunsen les utilise dans un autre onglet. Fermez ou rechargez cet onglet, et ils apparaîtront ici. D’ici là, ce que vous écrivez est sauvegardé dans ce navigateur, mais pas les fichiers locaux.';
export const silent = 'Les brouillons ne peuvent être ni lus ni enregistrés pour l’instant';
export const silentWithBackup =
  'La base de données du navigateur ne répond pas. Tant que c’est le cas, ce que vous écrivez est sauvegardé dans ce navigateur, mais pas les fichiers locaux. Redémarrer le navigateur peut aider.';
export const silentWithoutBackup =
  'La base de données du navigateur ne répond pas. Tant que c’est le cas, rien de ce que vous écrivez n’est enregistré : téléchargez-le avant de fermer cette page. Redémarrer le navigateur peut aider.';

/** Why something was not done, after a colon. */
export const databaseSilent = 'la base de données du navigateur ne répond pas';
export const newerBunsen = 'Une version plus récente de Bunsen utilise les brouillons. Rechargez cette page pour l’obtenir.';
