import * as words from '#words/core/advice/disks';
import { partitionOwners, unescapeHex } from '../../../machine/udev-names.ts';
import type { AdviceRule } from '../advice-rule.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import { nearestName } from '../index/nearest-name.ts';
import { deviceUses } from './devices.ts';

/** The labels of the partitions that a config makes or names. */
function labelsOf({ config }: ConfigIndex): Set<string> {
  const labels = new Set<string>();
  for (const { partitions = [] } of config.storage?.disks ?? [])
    for (const { label, should_exist } of partitions) if (label !== undefined && should_exist !== false) labels.add(label);
  return labels;
}

const partlabel = '/dev/disk/by-partlabel/';

/** A device that nothing here makes: Ignition waits for it and then gives up (internal/exec/stages/disks, waitOnDevices). */
export const deviceUnmade: AdviceRule = {
  code: 'device-unmade',
  severity: 'info',
  check(index, report) {
    const { config, system, bringsOthers } = index;
    // A mirrored or encrypted boot device brings names of its own.
    if (bringsOthers || !system || config.boot_device) return;
    const labels = labelsOf(index);
    const arrays = new Set((config.storage?.raid ?? []).map(({ name = '' }) => name));
    const volumes = new Set((config.storage?.luks ?? []).map(({ name = '' }) => name));
    for (const { name, at } of deviceUses(index)) {
      if (name.startsWith(partlabel)) {
        const label = unescapeHex(name.slice(partlabel.length));
        if (labels.has(label) || system.partitions.has(label)) continue;
        const near = nearestName(label, labels);
        if (near !== undefined) report(words.labelMisspelt(label, near), at, { kind: 'warning' });
        else report(words.labelUnmade(label), at);
      } else if (name.startsWith('/dev/md/')) {
        const array = name.slice('/dev/md/'.length);
        if (!arrays.has(array) && !arrays.has(name)) report(words.arrayUnmade(array), at);
      } else if (name.startsWith('/dev/mapper/')) {
        const volume = name.slice('/dev/mapper/'.length);
        // LVM's names have a hyphen between group and volume, and multipath's are its own.
        if (!volumes.has(volume) && !/-|^mpath/.test(volume)) report(words.volumeUnmade(volume), at);
      }
    }
  },
};

/** A partition of a disk whose table is wiped, and which gets none of that number. */
export const partitionUnmade: AdviceRule = {
  code: 'partition-unmade',
  severity: 'error',
  check(index, report) {
    if (index.bringsOthers) return;
    const wiped = new Map(
      (index.config.storage?.disks ?? [])
        .filter(({ wipe_table }) => wipe_table === true)
        .map((disk) => [disk.device ?? '', disk.partitions ?? []]),
    );
    if (wiped.size === 0) return;
    for (const { name, at } of deviceUses(index)) {
      for (const { disk, number } of partitionOwners(name)) {
        const made = wiped.get(disk)?.filter(({ should_exist }) => should_exist !== false);
        // Those without a number take the first ones that are free.
        if (made && number > made.length && !made.some((one) => Number(one.number ?? 0) === number))
          report(words.numberUnmade(number, disk), at);
        else if (made && made.every((one) => Number(one.number ?? 0) > 0) && !made.some((one) => Number(one.number) === number))
          report(words.numberUnmade(number, disk), at);
      }
    }
  },
};
