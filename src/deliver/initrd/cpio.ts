import { latin1, startsWith } from '../define/little-endian.ts';

/** Length of a header of the format newc: a magic number and 13 numbers of eight digits. */
export const headerLength = 110;

/** The name that ends an archive. */
export const trailer = 'TRAILER!!!';

/** Bits of a mode that say what a member is, and the two that matter here. */
export const typeMask = 0o170000;
export const regularFile = 0o100000;
export const directory = 0o040000;

const magics = ['070701', '070702'].map(latin1);

/** Whether an archive (newc, with or without checksums) begins at an offset. */
export const isCpio = (bytes: Uint8Array, at = 0): boolean => magics.some((magic) => startsWith(bytes, magic, at));

/** The next multiple of four: headers with their names, and contents, are padded to it. */
export const toFour = (length: number): number => Math.ceil(length / 4) * 4;
