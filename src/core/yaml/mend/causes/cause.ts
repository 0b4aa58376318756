import type { Mend } from './mended-text.ts';
import type { Situation } from './situation.ts';

/** Why a text cannot be read: where a person would look, what is wrong there, and how it might be meant. */
export interface Cause {
  offset: number;
  message: string;
  /** Changes that would make it readable, the likeliest first. */
  mends: () => readonly Mend[];
}

/** Recognises one kind of cause; undefined for any other. */
export type Rule = (situation: Situation) => Cause | undefined;
