import { countOf } from '../formats/counts.ts';

/** What is said of a check: what came of it, that it takes long, or that there was none. Embeds load this before they are touched. */

export const checking = 'checking…';
export const valid = 'valid';
export const oneError = '1 error';
/** Butane accepts it, and Bunsen is certain that the first boot stops. */
export const willNotBoot = (counts: string): string => `translates, but will not boot: ${counts}`;
export const stop = 'Stop';
export const startOver = 'Start over';

export const slow = (seconds: number): string =>
  `The check is taking a long time. You can keep typing; it stops after ${countOf(seconds, 'second')}.`;
export const stopped = 'You stopped the check. It starts again when you change the text.';
export const overdue = (seconds: number): string =>
  `The check was stopped after ${countOf(seconds, 'second')}. Your text is safe; the check starts again when you change it.`;
export const failed = (reason: string): string => `The text could not be checked: ${reason}. Your text is safe.`;
export const exception = (reason: string): string => `Bunsen failed on this text: ${reason}`;
/** A finding that Butane does not have. */
export const fromBunsen = (finding: string): string => `Bunsen: ${finding}`;
