import * as words from '#words/share/links';

/** The most characters of a link's data that are read. Browsers accept more, but a config of that size is no longer a link. */
export const maxData = 2 ** 18;
/** The most bytes that a link's data may unpack to: the text and the local files together. */
export const maxPayload = 2 ** 21;

/** Why a link is not made, or not read. */
export const tooLong = words.tooLong(maxData);
export const tooLarge = words.tooLarge(maxPayload >> 20);

/** The lengths that a whole link may have to get through, in characters, the narrowest first, and what it gets through. */
export const linkLimits = [
  { most: 2000, reach: 'everything' },
  { most: 8000, reach: 'mail' },
  { most: maxData, reach: 'browsers' },
] as const;
