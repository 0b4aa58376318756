import { countOf } from '../formats/counts.ts';

/** Why a job that a worker was given was not done. */

export const cancelled = 'Cancelled.';
export const notTraced = 'The result was not decoded';
export const notConverted = 'The text was not converted';
export const hostsNotChecked = 'The hosts were not checked';
export const passwordFailed = { hash: 'The password could not be hashed', verify: 'The password could not be checked' };
export const noMemory = 'There is not enough memory for this much work.';
/** `failed` says that a job was not done, and is the beginning of the sentence. */
export const jobFailed = (failed: string, reason: string): string => `${failed}: ${reason}. ${next}`;
export const jobOverdue = (failed: string, seconds: number): string => `${failed} within ${duration(seconds)}, so it was stopped. ${next}`;
const next = 'Try again, or reload the page.';
const duration = (seconds: number): string =>
  seconds < 120
    ? countOf(seconds, 'second')
    : seconds < 7200
      ? countOf(Math.round(seconds / 60), 'minute')
      : countOf(Math.round(seconds / 3600), 'hour');
