import type { Mend } from './mended-text.ts';
import type { Situation } from './situation.ts';

/** Why a text cannot be read: where a person would look, what is wrong there, and how it might be meant. */
export interface Cause {
  offset: number;
  message: string;
  /** What could be changed to read on, the likeliest first. */
  mends: () => readonly Mend[];
}

/** Recognises one kind of cause; undefined where it is another. */
export type Rule = (situation: Situation) => Cause | undefined;
