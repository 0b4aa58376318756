import { argumentsFixed } from '#words/deliver/iso';
import type { Answer } from '../define/answer.ts';
import type { ImageSource, Patch } from '../define/image.ts';
import { answering, Refused } from '../define/refused.ts';
import { argumentsPatches } from './arguments-place.ts';
import { changeArguments, type ArgumentChanges } from './edit-arguments.ts';
import { readLiveImage } from './live-image.ts';

/**
 * Sets the kernel arguments of a live image: all of them as one text, changes of those it has, or `'standard'` for those it came
 * with. Returns the arguments as they are then.
 */
export const setIsoKernelArguments = (
  source: ImageSource,
  wanted: ArgumentChanges | { text: string } | 'standard',
): Promise<Answer<{ patches: Patch[]; text: string }>> =>
  answering(async () => {
    const { kernelArguments } = await readLiveImage(source);
    if (!kernelArguments) throw new Refused(argumentsFixed);
    const text =
      wanted === 'standard'
        ? kernelArguments.standard
        : 'text' in wanted
          ? wanted.text.trim()
          : changeArguments(kernelArguments.now, wanted);
    return { ok: true, patches: argumentsPatches(kernelArguments, text), text };
  });
