import type { ImageSource } from '../define/image.ts';
import { isObject } from '../../core/json-object.ts';
import type { IsoVolume } from './iso9660.ts';
import { readJson } from './read-json.ts';

/** What the system of an image knows, as it says itself since December 2021; older images know nothing of it. */
export interface IsoFeatures {
  /** Its installer reads files in /etc/coreos/installer.d, so that an image can install by itself. */
  installerConfig: boolean;
  /** Those files may set the console of the installed system. */
  installerConsole: boolean;
  /** It reads NetworkManager keyfiles next to the config. */
  network: boolean;
}

/** Reads what an image knows. */
export async function readFeatures(source: ImageSource, volume: IsoVolume): Promise<IsoFeatures> {
  const features = (await readJson(source, volume, 'COREOS/FEATURES.JSO')) ?? {};
  const directives = features['installer-config-directives'];
  return {
    installerConfig: features['installer-config'] === true,
    installerConsole: isObject(directives) && directives['console'] === true,
    network: features['live-initrd-network'] === true,
  };
}
