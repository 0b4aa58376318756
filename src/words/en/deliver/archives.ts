/** What is wrong with archives and images, for the dialog, the library and the command. */
import { countOf } from '../formats/counts.ts';
import { mebibytes } from '../formats/sizes.ts';

export const archiveBroken = 'The archive in it is damaged.';
export const archiveTooLarge = (most: number): string => `Unpacked, the archive in it is larger than ${mebibytes(most / 2 ** 20)}.`;
export const archiveUnsupported = (compression: string): string =>
  `The archive in it is compressed with ${compression} in a way that Bunsen cannot read. It reads gzip, xz and zstd.`;

export const noZip = 'It is not a complete zip.';
export const zipBroken = 'The zip is damaged.';
export const zipTooMany = (most: number): string => `The zip has more than ${countOf(most, 'file')}.`;
export const zipTooLarge = (most: number): string => `Unpacked, the zip is larger than ${mebibytes(most / 2 ** 20)}.`;
export const zipEncrypted = (path: string): string => `${path} in the zip is encrypted.`;
export const zipMethod = (path: string): string => `${path} in the zip is compressed in an unusual way. Use deflate.`;
export const zipWithoutConfig = 'The zip has no file whose name ends in .bu.';
export const zipWithConfigs = (one: string, other: string): string =>
  `The zip has several configs, ${one} and ${other}. Unpack it and open one.`;
export const zipConfigNoText = (path: string): string => `${path} in the zip is not text.`;
export const zipLeadsOut = (path: string): string => `${path} in the zip leads out of its folder.`;
