import { countOf } from './counts.ts';

/** Why a link is not made, or cannot be read. */

export const tooLong = (max: number): string => `it is too long (the limit is ${countOf(max, 'character')})`;
export const tooLarge = (maxMebibytes: number): string => `it holds too much (the limit is ${maxMebibytes} MiB)`;
