import * as words from '#words/share/links';

/** Characters of a link's data that are read at most. Browsers take more, but a config of that size is no link any more. */
export const maxData = 2 ** 18;
/** Bytes that may come of a link's data: the text and the local files together. */
export const maxPayload = 2 ** 21;

/** Why a link is not made, or not read. */
export const tooLong = words.tooLong(maxData);
export const tooLarge = words.tooLarge(maxPayload >> 20);

/** How long a whole link may be to get through, in characters, the narrowest first, and what it gets through. */
export const linkLimits = [
  { most: 2000, reach: 'everything' },
  { most: 8000, reach: 'mail' },
  { most: maxData, reach: 'browsers' },
] as const;
