import type { BootDevice, BootDeviceLuks } from '../../../core/spec/fields/boot-device.ts';
import type { Config } from '../../../core/spec/fields/config.ts';
import type { Luks } from '../../../core/spec/fields/luks.ts';
import { unmerge } from '../config/unmerge.ts';
import { rendered, type Fold, type FoldKind } from './fold.ts';

/** The architecture that a mirrored disk is for, by its first partition and whether there is one for EFI. */
function layoutOf(labels: readonly (string | undefined)[]): string {
  if (labels.includes('bios-1')) return 'x86_64';
  return labels.includes('prep-1') ? 'ppc64le' : 'aarch64';
}

function mirrorIn({ storage }: Config): Pick<BootDevice, 'layout' | 'mirror'> {
  const members = storage?.raid?.find(({ name }) => name === 'md-root')?.devices?.length ?? 0;
  const disks = (storage?.disks ?? []).slice(0, members);
  if (disks.length === 0) return {};
  const labels = disks[0]?.partitions?.map(({ label }) => label) ?? [];
  return { layout: layoutOf(labels), mirror: { devices: disks.map(({ device = '' }) => device) } };
}

/** How the root filesystem is unlocked, in the words of `boot_device`. */
function luksOf({ cex, clevis, discard }: Luks): BootDeviceLuks {
  const { tang, threshold, tpm2 } = clevis ?? {};
  return {
    ...(cex?.enabled && { cex: { enabled: true } }),
    ...(discard !== undefined && { discard }),
    ...(tang && { tang }),
    ...(threshold !== undefined && { threshold }),
    ...(tpm2 !== undefined && { tpm2 }),
  };
}

/** On IBM Z the root partition is a numbered one of the disk that is named. */
const numbered = [
  { layout: 's390x-eckd', partition: /^(.+)2$/ },
  { layout: 's390x-zfcp', partition: /^(.+)4$/ },
];

function bootDevicesIn(config: Config): BootDevice[] {
  const mirror = mirrorIn(config);
  const volume = config.storage?.luks?.find(({ name, label }) => name === 'root' && label === 'luks-root');
  if (!volume) return mirror.mirror ? [mirror] : [];
  const luks = luksOf(volume);
  const usual: BootDevice = { ...mirror, luks };
  const ibm = numbered.flatMap(({ layout, partition }): BootDevice[] => {
    const device = partition.exec(volume.device ?? '')?.[1];
    return device === undefined ? [] : [{ layout, luks: { ...luks, device } }];
  });
  return [usual, { layout: 'x86_64', luks }, ...ibm];
}

/** `boot_device`, where all that it makes is in the config. */
export const bootDevice: FoldKind = {
  foldsIn: (config, spec) => {
    const candidates = spec.config.byName.has('boot_device') ? bootDevicesIn(config) : [];
    return candidates.length > 0 ? [firstOf(candidates)] : [];
  },
};

const firstOf = (candidates: readonly BootDevice[]): Fold => ({
  apply: (config, spec, notes) => {
    for (const device of candidates) {
      const sugar = rendered({ boot_device: device }, spec, notes);
      const rest = sugar['storage'] ? unmerge(config, sugar, spec.config, notes) : undefined;
      if (rest) return notes.copyAll(rest, { ...rest, boot_device: device });
    }
    return undefined;
  },
});
