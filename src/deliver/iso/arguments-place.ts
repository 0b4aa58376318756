import { argumentsOddCharacter, argumentsTooLong, infoBroken } from '#words/deliver/iso';
import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';
import type { Patch } from '../define/image.ts';
import { Refused } from '../define/refused.ts';

/** coreos-installer's own limit, against damage. */
export const maxArgumentsLength = 2048;

/** A place where a boot loader's file has the arguments, and what comes after them there. */
export interface ArgumentsPlace {
  offset: number;
  /** The character after the arguments, a line feed by default. */
  end: string;
  /** The character that fills the rest, `#` by default: for GRUB and isolinux a comment; s390x takes NUL. */
  pad: string;
}

/** The kernel arguments of an image: those it came with, those it has now, and every place that has them. */
export interface KernelArguments {
  standard: string;
  now: string;
  /** Bytes of each place, one of which is for the character at the end. */
  size: number;
  places: ArgumentsPlace[];
}

/** The arguments in a place, without what comes after them. */
export function textOf(bytes: Uint8Array, { pad, end }: Omit<ArgumentsPlace, 'offset'>): string {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === pad.charCodeAt(0)) length--;
  while (length > 0 && bytes[length - 1] === end.charCodeAt(0)) length--;
  const text = decodeUtf8(bytes.subarray(0, length));
  if (text === undefined) throw new Refused(infoBroken('KARGS'));
  return text.trim();
}

/** What makes every place have these arguments. Refuses what is too long. */
export function argumentsPatches({ size, places }: KernelArguments, text: string): Patch[] {
  const trimmed = text.trim();
  if (/[\0\n\r]/.test(trimmed)) throw new Refused(argumentsOddCharacter);
  const line = new TextEncoder().encode(trimmed);
  if (line.length >= size) throw new Refused(argumentsTooLong(line.length, size - 1));
  return places.map(({ offset, end, pad }) => {
    const bytes = new Uint8Array(size).fill(pad.charCodeAt(0));
    bytes.set(line);
    bytes[line.length] = end.charCodeAt(0);
    return { offset, bytes };
  });
}
