import { countOf } from '../formats/counts.ts';

/** Why a file of drafts is not imported. */

export const notDrafts = 'It is not a file of Bunsen drafts.';
export const newer = 'It was written by a newer version of Bunsen.';
export const notJson = 'It is damaged, or not a file of Bunsen drafts: it is not JSON.';
export const noList = 'It is damaged: it has no list of drafts.';
export const tooManyDrafts = (most: number): string => `It has more than ${countOf(most, 'draft')}.`;
export const missing = (draft: number, key: string): string => `It is damaged: draft ${draft} has no ${key}.`;
export const tooLong = (draft: number, key: string): string => `It is damaged: the ${key} of draft ${draft} is too long.`;
export const noTime = (draft: number, key: string): string => `It is damaged: draft ${draft} does not say when it was ${key}.`;
export const noContents = (draft: number, path: string): string =>
  `It is damaged: draft ${draft} has no contents for the local file ${path}.`;
export const badFiles = (draft: number, reason: string): string =>
  `It is damaged: the local files of draft ${draft} are invalid. ${reason}`;
export const tooManyFiles = (draft: number): string => `It is damaged: draft ${draft} has too many local files.`;
