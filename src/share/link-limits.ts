/** Characters of a link's data that are read at most: browsers take more, but what is hard to inflate would take too long. */
export const mostData = 2 ** 17;
/** Bytes that may come of a link's data: the text and the local files together. */
export const mostPayload = 2 ** 21;

/** How long a whole link may be to get through, in characters, the narrowest first, and what it gets through. */
export const linkLimits: readonly { most: number; words: string }[] = [
  { most: 2000, words: 'short enough for everything, chat programs and QR codes included' },
  { most: 8000, words: 'short enough for mail, forums and issue trackers, too long for some chat programs' },
  { most: mostData, words: 'too long for most programs; browsers open it' },
];
