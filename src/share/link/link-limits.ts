/** Characters of a link's data that are read at most. Browsers take more, but a config of that size is no link any more. */
export const maxData = 2 ** 18;
/** Bytes that may come of a link's data: the text and the local files together. */
export const maxPayload = 2 ** 21;

/** Why a link is not made, or not read. */
export const tooLong = `it is too long (the limit is ${maxData.toLocaleString('en')} characters)`;
export const tooLarge = `it holds too much (the limit is ${maxPayload >> 20} MiB)`;

/** How long a whole link may be to get through, in characters, the narrowest first, and what it gets through. */
export const linkLimits: readonly { most: number; words: string }[] = [
  { most: 2000, words: 'short enough for everything, chat programs and QR codes included' },
  { most: 8000, words: 'short enough for mail, forums and issue trackers, too long for some chat programs' },
  { most: maxData, words: 'too long for most programs; browsers open it' },
];
