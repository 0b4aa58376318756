import { consoleFixed, erasesDisk, installerFixed, keyfileName, networkFixed, noDestination } from '#words/deliver/iso';
import { Refused } from '../define/refused.ts';
import { ignitionPath, networkFolder } from '../initrd/initrd.ts';
import type { Customization } from './customization.ts';
import type { IsoFeatures } from './features.ts';
import { writeInstallerConfig } from './installer-config.ts';
import { liveConfig, mergingConfig } from './live-config.ts';

/** The files of a customized image, and what to know before it is used. */
export interface CustomizedFiles {
  files: Map<string, Uint8Array>;
  warnings: string[];
}

const destinationPath = '/etc/coreos/dest.ign';
const installerPath = '/etc/coreos/installer.d/0000-customize.yaml';

/** Whether a file in a folder of Linux can be called so. */
const isFileName = (name: string): boolean =>
  !['', '.', '..'].includes(name) && !/[/\0]/.test(name) && new TextEncoder().encode(name).length <= 255;

/** What goes into the area for a customization. Refuses what the system of the image does not know. */
export function customizedFiles(customization: Customization, features: IsoFeatures): CustomizedFiles {
  const { networkKeyfiles = new Map<string, Uint8Array>(), liveConfigs = [] } = customization;
  if (networkKeyfiles.size > 0 && !features.network) throw new Refused(networkFixed);
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of networkKeyfiles) {
    if (!isFileName(name)) throw new Refused(keyfileName(name));
    files.set(networkFolder + name, bytes);
  }
  const warnings: string[] = [];
  const written = installerFiles(customization, features, networkKeyfiles.size > 0, warnings);
  // Without anything for it there is none: a live system with a config does not log in by itself.
  if (written.size > 0 || liveConfigs.length > 0) files.set(ignitionPath, liveConfig(liveConfigs, written));
  return { files, warnings };
}

/** The files by which the live system installs. None where nothing is said about the destination. */
function installerFiles(
  { destination = {} }: Customization,
  features: IsoFeatures,
  copyNetwork: boolean,
  warnings: string[],
): Map<string, Uint8Array> {
  const { device, configs = [], appendArguments = [], deleteArguments = [], consoles = [] } = destination;
  const files = new Map<string, Uint8Array>();
  if (device === undefined && [configs, appendArguments, deleteArguments, consoles].every((list) => list.length === 0)) return files;
  if (!features.installerConfig) throw new Refused(installerFixed);
  if (consoles.length > 0 && !features.installerConsole) throw new Refused(consoleFixed);
  const [first] = configs;
  if (first) files.set(destinationPath, configs.length === 1 ? first : mergingConfig(configs));
  files.set(
    installerPath,
    writeInstallerConfig({
      'ignition-file': first && destinationPath,
      console: consoles,
      'append-karg': appendArguments,
      'delete-karg': deleteArguments,
      'copy-network': copyNetwork,
      'dest-device': device,
    }),
  );
  warnings.push(device === undefined ? noDestination : erasesDisk(device));
  return files;
}
