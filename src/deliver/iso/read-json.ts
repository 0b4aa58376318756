import { infoBroken } from '#words/deliver/iso';
import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';
import type { ImageSource } from '../define/image.ts';
import { isObject, type JsonObject } from '../../core/json-object.ts';
import { Refused } from '../define/refused.ts';
import { findFile, readWithin, type IsoVolume } from './iso9660.ts';

/** The files that describe a live image are small. */
const maxLength = 1 << 20;

/** Whether a value is a whole number of bytes, not below zero. */
export const isLength = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Reads a file of JSON from an image; undefined where there is none. Refuses one that cannot be read. */
export async function readJson(source: ImageSource, volume: IsoVolume, path: string): Promise<JsonObject | undefined> {
  const entry = await findFile(source, volume, path);
  if (!entry) return undefined;
  if (entry.length > maxLength) throw new Refused(infoBroken(path));
  const text = decodeUtf8(await readWithin(source, entry.offset, entry.length));
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    value = undefined;
  }
  if (!isObject(value)) throw new Refused(infoBroken(path));
  return value;
}
