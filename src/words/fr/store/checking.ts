import { countOf } from '../formats/counts.ts';

/** What is said of a check: what came of it, that it takes long, or that there was none. Embeds load this before they are touched. */

export const checking = 'vérification…';
export const valid = 'valide';
export const oneError = '1 erreur';
/** Butane accepts it, and Bunsen is certain that the first boot stops. */
export const willNotBoot = (counts: string): string => `se traduit, mais ne démarrera pas : ${counts}`;
export const stop = 'Arrêter';
export const startOver = 'Recommencer';

export const slow = (seconds: number): string =>
  `La vérification prend beaucoup de temps. Vous pouvez continuer à écrire ; elle s’arrêtera au bout de ${countOf(seconds, 'seconde')}.`;
export const stopped = 'Vous avez arrêté la vérification. Elle reprendra quand vous modifierez le texte.';
export const overdue = (seconds: number): string =>
  `La vérification a été interrompue au bout de ${countOf(seconds, 'seconde')}. Votre texte est intact ; la vérification reprendra quand vous le modifierez.`;
export const failed = (reason: string): string => `Le texte n’a pas pu être vérifié : ${reason}. Votre texte est intact.`;
export const exception = (reason: string): string => `Bunsen a échoué sur ce texte : ${reason}`;
/** A finding that Butane does not have. */
export const fromBunsen = (finding: string): string => `Bunsen : ${finding}`;
