import type { Answer } from '../define/answer.ts';
import type { ImageSource } from '../define/image.ts';
import { answering } from '../define/refused.ts';
import { ignitionPath, networkFolder } from '../initrd/initrd.ts';
import type { IsoFeatures } from './features.ts';
import { isCustomized, isKeyfile, readLiveImage } from './live-image.ts';

/** What is in a live image. */
export interface IsoContents {
  /** The label of the volume, which is the release: `fedora-coreos-38.20230718.dev.0`. */
  release: string;
  /** The area for a config: where it is, how large, and how many bytes of it are in use. */
  area: { offset: number; length: number; used: number };
  /** The embedded config, as it was given. */
  config: Uint8Array | undefined;
  /** Why it is not known what is embedded; undefined where it is. */
  unread: string | undefined;
  /** NetworkManager keyfiles by name. */
  networkKeyfiles: Map<string, Uint8Array>;
  /** Other files in the area, by path. */
  otherFiles: string[];
  /** Those it came with, those it has, and how many bytes there may be; undefined where they cannot be changed. */
  kernelArguments: { standard: string; now: string; most: number } | undefined;
  features: IsoFeatures;
  /** Whether anything in it differs from how it was downloaded. */
  customized: boolean;
}

/** Says what is in a live image of Fedora CoreOS or RHEL CoreOS, of which it reads a few sectors. Refuses other images. */
export const inspectIso = (source: ImageSource): Promise<Answer<{ iso: IsoContents }>> =>
  answering(async () => {
    const image = await readLiveImage(source);
    const { area, kernelArguments, features, label } = image;
    const keyfiles = [...area.files].filter(([path]) => isKeyfile(path));
    return {
      ok: true,
      iso: {
        release: label,
        area: { offset: area.offset, length: area.length, used: area.used },
        config: area.files.get(ignitionPath),
        unread: area.unread,
        networkKeyfiles: new Map(keyfiles.map(([path, bytes]) => [path.slice(networkFolder.length), bytes])),
        otherFiles: [...area.files.keys()].filter((path) => path !== ignitionPath && !isKeyfile(path)),
        kernelArguments: kernelArguments && {
          standard: kernelArguments.standard,
          now: kernelArguments.now,
          most: kernelArguments.size - 1,
        },
        features,
        customized: isCustomized(image),
      },
    };
  });
