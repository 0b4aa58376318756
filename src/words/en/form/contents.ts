import { factsOf } from '../common.ts';

/** What is said of the contents of files, units and the like: where they come from, what they hold, and how others take their place. */

/** Shapes that are contents themselves have no field to name them. */
export const contents = 'contents';
export const kindOf = (label: string): string => `Kind of ${label}`;
export const fetched = 'Downloaded at first boot. Without a hash, the machine uses whatever the server sends.';
export const hashCopy = 'Hash a copy on this computer…';
export const hashNotUsed = (file: string): string => `The hash of ${file} was not used`;

/** Files that are to become contents. */
export const becomes = 'Contents to be used';
export const useLocal = 'Use as a local file';
export const useUrl = (size: string): string => `Use as a data URL (${size})`;
/** Why bytes cannot be the text of a config: as a sentence, and what then can become of the file. */
const whyNotText = {
  large: (size: string) => `larger than ${size}`,
  binary: () => 'not UTF-8 text',
  version: () => 'text, but this version cannot have text here',
};
export type WhyNotText = keyof typeof whyNotText;
export const notText = (why: WhyNotText, limit: string): string => `It is ${whyNotText[why](limit)}.`;
export const notTextNorLocal = (why: WhyNotText, limit: string): string =>
  `It is ${whyNotText[why](limit)}, and this version has no local files.`;
export const askBecomes = (file: string, size: string, why: WhyNotText, limit: string): string =>
  `${file} (${size}) is ${whyNotText[why](limit)}. How should it be stored?`;
export const askLocal = (size: string, file: string): string => `Keep the previous contents (${size}) as the local file ${file}?`;

export const tooMuch = (size: string): string => `${size}, too much to show here.`;
export const firstBytes = (label: string): string => `First bytes of ${label}, in hexadecimal`;
export const readOnly = (label: string): string => `${label}, read-only`;
export const localFile = (path: string): string => `Local file ${path}`;
export const showInLocalFiles = 'Show in Local files';

export const urlContents = 'What the data URL holds';
export const urlHolds = (facts: string): string => `The URL holds the contents itself: ${facts}`;
export const decoded = 'Decoded contents';
export const turnIntoText = 'Turn into text';
export const turnIntoLocal = 'Turn into a local file';
export const saveCopy = 'Save a copy';
export const urlFacts = (mediaType: string, isText: boolean, size: string, packed: string | undefined): string => {
  const kind = isText ? 'text' : 'binary';
  return factsOf(mediaType === '' ? kind : `${mediaType}, ${kind}`, size, packed === undefined ? undefined : `${packed} in gzip`);
};
/** The reason is Ignition's. */
export const notDataUrl = (reason: string): string => `Ignition cannot read this data URL: ${reason}.`;
export const notGzip = 'The data is not in gzip, so the machine cannot decompress it.';
export const brokenGzip = 'The data starts as gzip but is cut off or damaged, so the machine cannot decompress it.';
export const tooLargeUnpacked = (size: string): string => `Decompressed, the data is larger than ${size}, too much to show here.`;
