/** What is wrong with archives and images, for the dialog, the library and the command. */
import { mebibytes } from '../formats/sizes.ts';

export const archiveBroken = 'The archive in it is damaged.';
export const archiveTooLarge = (most: number): string => `Unpacked, the archive in it is larger than ${mebibytes(most / 2 ** 20)}.`;
export const archiveUnsupported = (compression: string): string =>
  `The archive in it is compressed with ${compression} in a way that Bunsen cannot read. It reads gzip and xz.`;
