import { countOf } from '../formats/counts.ts';

/** Why a job that a worker was given was not done. */

export const cancelled = 'Annulé.';
export const notTraced = 'Le résultat n’a pas été décodé';
export const notConverted = 'Le texte n’a pas été converti';
export const hostsNotChecked = 'Les hôtes n’ont pas été vérifiés';
export const passwordFailed = { hash: 'Le mot de passe n’a pas pu être haché', verify: 'Le mot de passe n’a pas pu être vérifié' };
export const noMemory = 'La mémoire ne suffit pas pour un travail de cette taille.';
/** `failed` says that a job was not done, and is the beginning of the sentence. */
export const jobFailed = (failed: string, reason: string): string => `${failed} : ${reason}. ${next}`;
export const jobOverdue = (failed: string, seconds: number): string =>
  `${failed} au bout de ${duration(seconds)} : l’opération a été interrompue. ${next}`;
const next = 'Réessayez, ou rechargez la page.';
const duration = (seconds: number): string =>
  seconds < 120
    ? countOf(seconds, 'seconde')
    : seconds < 7200
      ? countOf(Math.round(seconds / 60), 'minute')
      : countOf(Math.round(seconds / 3600), 'heure');
