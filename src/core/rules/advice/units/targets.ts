import * as words from '#words/core/advice/units';
import { systemdTargets } from '../../../systems/systemd-units.ts';
import type { AdviceRule } from '../advice-rule.ts';
import { nearestName } from '../index/nearest-name.ts';
import { oncePerText, settingsOf } from '../index/unit-text.ts';

/** Other spellings of targets, from sysvinit and by ear. */
const otherNames: Readonly<Record<string, string>> = {
  'multiuser.target': 'multi-user.target',
  'multi-users.target': 'multi-user.target',
  'multi_user.target': 'multi-user.target',
  'timer.target': 'timers.target',
  'socket.target': 'sockets.target',
  'path.target': 'paths.target',
  'network_online.target': 'network-online.target',
  'networkonline.target': 'network-online.target',
  'localfs.target': 'local-fs.target',
  'remotefs.target': 'remote-fs.target',
};

/** The target that a misspelt one probably means. */
export const nearTarget = (target: string): string | undefined =>
  Object.hasOwn(otherNames, target) ? otherNames[target] : nearestName(target, systemdTargets);

const misspeltTargets = oncePerText((text) =>
  ['WantedBy', 'RequiredBy'].flatMap((key) =>
    settingsOf(text, 'Install', key).flatMap(({ value, line }) =>
      value.split(/\s+/).flatMap((target) => {
        const near = target.endsWith('.target') && !systemdTargets.has(target) ? nearTarget(target) : undefined;
        return near === undefined ? [] : [{ target, near, line }];
      }),
    ),
  ),
);

/** A target that does not exist starts nothing. */
export const targetMisspelt: AdviceRule = {
  code: 'target-misspelt',
  severity: 'warning',
  check({ units }, report) {
    for (const { text, at } of [...units.parts, ...units.quadlets]) {
      for (const { target, near, line } of misspeltTargets(text))
        if (!units.byName.has(target)) report(words.targetMisspelt(target, near), at, { line });
    }
  },
};
