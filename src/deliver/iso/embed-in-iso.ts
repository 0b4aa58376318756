import { alreadyCustomized, areaUnread, argumentsFixed, hasConfig, nothingToEmbed } from '#words/deliver/iso';
import type { Answer } from '../define/answer.ts';
import type { ImageSource, Patch } from '../define/image.ts';
import { answering, Refused } from '../define/refused.ts';
import { ignitionPath } from '../initrd/initrd.ts';
import { argumentsPatches } from './arguments-place.ts';
import type { Customization } from './customization.ts';
import { customizedFiles } from './customized-files.ts';
import { changeArguments, hasChanges } from './edit-arguments.ts';
import { areaPatch } from './embed-area.ts';
import { hasIgnition, isCustomized, readLiveImage, type LiveImage } from './live-image.ts';

/** What to write where, and what to know before the image is used. */
export interface IsoChange {
  patches: Patch[];
  warnings: string[];
}

/**
 * Embeds an Ignition config in a live image, or customizes it so that it installs by itself. A config replaces only an earlier one
 * and leaves other files in the area, where they can be read; a customization replaces everything. Either is refused where it would replace something,
 * until `force` is set. The config is embedded as it is, whether or not it is one.
 */
export const embedInIso = (
  source: ImageSource,
  what: Uint8Array | Customization,
  { force = false }: { force?: boolean } = {},
): Promise<Answer<IsoChange>> =>
  answering(async () => {
    const image = await readLiveImage(source);
    if (!(what instanceof Uint8Array)) return { ok: true, ...customize(image, what, force) };
    if (!force && image.area.unread !== undefined) throw new Refused(areaUnread(image.area.unread));
    if (!force && hasIgnition(image)) throw new Refused(hasConfig);
    const files = new Map(image.area.files).set(ignitionPath, what);
    return { ok: true, patches: [areaPatch(image.area, files)], warnings: [] };
  });

function customize(image: LiveImage, customization: Customization, force: boolean): IsoChange {
  if (!force && isCustomized(image)) throw new Refused(alreadyCustomized);
  const { kernelArguments, features, area } = image;
  const { files, warnings } = customizedFiles(customization, features);
  const changes = customization.liveArguments ?? {};
  if (files.size === 0 && !hasChanges(changes)) throw new Refused(nothingToEmbed);
  const patches = [areaPatch(area, files)];
  if (!hasChanges(changes)) return { patches, warnings };
  if (!kernelArguments) throw new Refused(argumentsFixed);
  patches.push(...argumentsPatches(kernelArguments, changeArguments(kernelArguments.standard, changes)));
  return { patches, warnings };
}
