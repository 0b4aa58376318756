import type { Answer } from '../define/answer.ts';
import type { ImageSource, Patch } from '../define/image.ts';
import { answering, Refused } from '../define/refused.ts';
import { ignitionPath } from '../initrd/initrd.ts';
import { argumentsPatches } from './arguments-place.ts';
import { areaPatch } from './embed-area.ts';
import { isKeyfile, readLiveImage } from './live-image.ts';

/** What is removed: the config alone, the network keyfiles alone, or all of it, kernel arguments included. */
export type Removed = 'config' | 'network' | 'everything';

/** Removes what was embedded in a live image. Without anything left in it, it is again what was downloaded, byte for byte. */
export const removeFromIso = (source: ImageSource, removed: Removed = 'everything'): Promise<Answer<{ patches: Patch[] }>> =>
  answering(async () => {
    const { area, kernelArguments } = await readLiveImage(source);
    if (removed !== 'everything' && area.unread !== undefined) throw new Refused(area.unread);
    const stays = (path: string): boolean => (removed === 'config' ? path !== ignitionPath : removed === 'network' && !isKeyfile(path));
    const patches = [areaPatch(area, new Map([...area.files].filter(([path]) => stays(path))))];
    // Arguments that are the standard ones are left alone: they need not be written as they are here.
    if (removed === 'everything' && kernelArguments && kernelArguments.now !== kernelArguments.standard)
      patches.push(...argumentsPatches(kernelArguments, kernelArguments.standard));
    return { ok: true, patches };
  });
