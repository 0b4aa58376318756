import type { ImageSource } from '../define/image.ts';
import { ignitionPath, networkFolder } from '../initrd/initrd.ts';
import type { KernelArguments } from './arguments-place.ts';
import { readEmbedArea, type EmbedArea } from './embed-area.ts';
import { readFeatures, type IsoFeatures } from './features.ts';
import { readVolume } from './iso9660.ts';
import { readKernelArguments } from './kernel-arguments.ts';

/** Everything that can be changed in a live image of CoreOS, and what it says of itself. */
export interface LiveImage {
  label: string;
  area: EmbedArea;
  kernelArguments: KernelArguments | undefined;
  features: IsoFeatures;
}

/** Reads a live image: a few sectors and its areas. Refuses what is no such image. */
export async function readLiveImage(source: ImageSource): Promise<LiveImage> {
  const volume = await readVolume(source);
  const area = await readEmbedArea(source, volume);
  const kernelArguments = await readKernelArguments(source, volume);
  return { label: volume.label, area, kernelArguments, features: await readFeatures(source, volume) };
}

/** Whether it has a config. */
export const hasIgnition = ({ area }: LiveImage): boolean => area.files.has(ignitionPath);

/** Whether a member is a NetworkManager keyfile for the live system. */
export const isKeyfile = (path: string): boolean => path.startsWith(networkFolder);

/** Whether anything in it differs from how it was downloaded. */
export const isCustomized = ({ area, kernelArguments }: LiveImage): boolean =>
  area.files.size > 0 || area.unread !== undefined || (kernelArguments !== undefined && kernelArguments.now !== kernelArguments.standard);
