import * as words from '#words/core/advice/disks';
import type { AdviceRule } from '../advice-rule.ts';
import { deviceUses } from './devices.ts';

/** The fewest active devices of a level; mdadm takes one for the others, since Ignition calls it with --force (mdadm, Create.c). */
const fewest: Readonly<Record<string, number>> = { raid4: 2, raid5: 2, raid6: 4, raid10: 2 };

/** An array with fewer devices than its level needs: mdadm refuses it. */
export const raidTooFew: AdviceRule = {
  code: 'raid-too-few',
  severity: 'error',
  check({ config }, report) {
    for (const [index, { level = '', devices = [], spares }] of (config.storage?.raid ?? []).entries()) {
      const name = /^\d+$/.test(level) ? `raid${level}` : level;
      const least = Object.hasOwn(fewest, name) ? (fewest[name] ?? 0) : 0;
      const active = devices.length - Number(spares ?? 0);
      if (devices.length > 0 && active < least) report(words.tooFewDevices(name, least, active), ['storage', 'raid', index, 'devices']);
    }
  },
};

/**
 * A device that Ignition makes only after the step that waits for it: it makes partitions, arrays, volumes and filesystems
 * in this order, and waits for the devices of all arrays before it makes the first, and of all volumes likewise
 * (internal/exec/stages/disks: createRaids, createLuks).
 */
export const deviceMadeLater: AdviceRule = {
  code: 'device-made-later',
  severity: 'error',
  check(index, report) {
    const { raid = [], luks = [] } = index.config.storage ?? {};
    const arrays = new Set(raid.flatMap(({ name = '' }) => [`/dev/md/${name}`, name.startsWith('/dev/') ? name : '']));
    const volumes = new Set(luks.map(({ name = '' }) => `/dev/mapper/${name}`));
    for (const { name, kind, at } of deviceUses(index)) {
      if (kind === 'raid' && volumes.has(name)) report(words.volumeAfterArrays(name), at);
      else if (kind === 'raid' && arrays.has(name)) report(words.arrayOnArray(name), at);
      else if (kind === 'luks' && volumes.has(name)) report(words.volumeOnVolume(name), at);
    }
  },
};
