import * as words from '#words/core/advice/units';
import { staticServices, timedServices } from '../../../systems/static-units.ts';
import type { AdviceRule } from '../advice-rule.ts';
import { isInstallable } from './install.ts';

/** A unit of the image that says nowhere when to start: `systemctl preset` passes over it (systemctl(1), is-enabled: static). */
export const staticEnabled: AdviceRule = {
  code: 'static-unit-enabled',
  severity: 'warning',
  check({ units, system }, report) {
    if (!system) return;
    for (const { name, at, unit, isMade, dropins } of units.all) {
      if (unit?.enabled !== true || isMade || unit.mask || dropins.some(({ text }) => isInstallable(text))) continue;
      const timer = timedServices.get(name);
      // With its timer enabled, it runs as it is meant to.
      const isTimed = timer !== undefined && units.byName.get(timer)?.unit?.enabled === true;
      if (timer !== undefined && !isTimed) report(words.timedStatic(name, timer), [...at, 'enabled']);
      else if (timer !== undefined || staticServices.has(name)) report(words.staticEnabled(name), [...at, 'enabled'], { kind: 'info' });
    }
  },
};
