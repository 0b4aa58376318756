import { infoBroken } from '#words/deliver/iso';
import type { ImageSource } from '../define/image.ts';
import { latin1, startsWith, u64 } from '../define/little-endian.ts';
import { Refused } from '../define/refused.ts';
import { maxArgumentsLength, textOf, type KernelArguments } from './arguments-place.ts';
import { readWithin, sectorLength } from './iso9660.ts';

/** Before autumn 2021 a header at the end of the system area says where the arguments are. */
const headerAt = 16 * sectorLength - 24 - 72;
const headerLength = 72;
const maxPlaces = 6;

const defaults = { end: '\n', pad: '#' };

/** The places that the header names: a length, the offset of the default, and up to six offsets. Undefined where there is none. */
export async function placesInSystemArea(source: ImageSource): Promise<Omit<KernelArguments, 'now'> | undefined> {
  const header = await readWithin(source, headerAt, headerLength);
  if (!startsWith(header, latin1('coreKarg'))) return undefined;
  const size = u64(header, 8);
  if (size > maxArgumentsLength) throw new Refused(infoBroken('coreKarg'));
  const standard = textOf(await readWithin(source, u64(header, 16), size), defaults);
  const offsets = Array.from({ length: maxPlaces }, (_, index) => u64(header, 24 + index * 8));
  const end = offsets.indexOf(0);
  const used = end < 0 ? offsets : offsets.slice(0, end);
  return { standard, size, places: used.map((offset) => ({ offset, ...defaults })) };
}
