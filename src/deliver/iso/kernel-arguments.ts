import { argumentsDiffer, infoBroken } from '#words/deliver/iso';
import type { ImageSource } from '../define/image.ts';
import { isObject, type JsonObject } from '../../core/json-object.ts';
import { Refused } from '../define/refused.ts';
import { maxArgumentsLength, textOf, type ArgumentsPlace, type KernelArguments } from './arguments-place.ts';
import { findFile, readWithin, type IsoVolume } from './iso9660.ts';
import { placesInSystemArea } from './legacy-arguments.ts';
import { isLength, readJson } from './read-json.ts';

const infoPath = 'COREOS/KARGS.JSO';

/** Reads the kernel arguments; undefined for images whose arguments cannot be changed. Refuses when its places disagree. */
export async function readKernelArguments(source: ImageSource, volume: IsoVolume): Promise<KernelArguments | undefined> {
  const info = await readJson(source, volume, infoPath);
  const found = info ? await placesIn(source, volume, info) : await placesInSystemArea(source);
  if (!found) return undefined;
  const { standard, size, places } = found;
  const texts: string[] = [];
  for (const place of places) texts.push(textOf(await readWithin(source, place.offset, size), place));
  const [now] = texts;
  if (now === undefined || texts.some((text) => text !== now)) throw new Refused(argumentsDiffer);
  return { standard, now, size, places };
}

async function placesIn(source: ImageSource, volume: IsoVolume, info: JsonObject): Promise<Omit<KernelArguments, 'now'>> {
  const broken = new Refused(infoBroken(infoPath));
  const { default: standard, size, files } = info;
  if (typeof standard !== 'string' || !isLength(size) || size > maxArgumentsLength || !Array.isArray(files)) throw broken;
  const places: ArgumentsPlace[] = [];
  for (const file of files as unknown[]) {
    if (!isObject(file)) throw broken;
    const { path, offset, pad = '#', end = '\n' } = file;
    if (typeof path !== 'string' || !isLength(offset) || !isByte(pad) || !isByte(end)) throw broken;
    const entry = await findFile(source, volume, path);
    if (!entry || offset + size > entry.length) throw broken;
    places.push({ offset: entry.offset + offset, end, pad });
  }
  return { standard: standard.trim(), size, places: places.sort((a, b) => a.offset - b.offset) };
}

const isByte = (value: unknown): value is string => typeof value === 'string' && value.length === 1 && value < '\x80';
