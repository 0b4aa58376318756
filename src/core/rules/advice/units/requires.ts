import * as words from '#words/core/advice/units';
import { systemdTargets } from '../../../systems/systemd-units.ts';
import type { AdviceRule } from '../advice-rule.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import { nearestName } from '../index/nearest-name.ts';
import { bringsPackages, unitFate } from '../index/unit-fate.ts';
import { settingsOf } from '../index/unit-text.ts';
import { nearTarget } from './targets.ts';

/** Settings that say which units start before, after or with another, and those without which it does not start (systemd.unit(5)). */
const orders: ReadonlySet<string> = new Set(['After', 'Before', 'Wants']);
const requires: ReadonlySet<string> = new Set(['Requires', 'Requisite', 'BindsTo']);

/** Every unit that another one names, where it is the name of one that may exist. */
function* namedUnits({ units }: ConfigIndex, keys: ReadonlySet<string>) {
  for (const { name, unit, main, dropins } of units.all) {
    if (unit?.mask) continue;
    for (const part of [main, ...dropins]) {
      for (const entry of part?.text.entries ?? []) {
        const { section, key, value, line } = entry;
        // An empty setting further down takes it back.
        if (!part || section !== 'Unit' || !keys.has(key) || !settingsOf(part.text, 'Unit', key).includes(entry)) continue;
        for (const named of value.split(/\s+/))
          if (/^[^%"']+\.(?:service|target|socket|timer)$/.test(named)) yield { name, key, named, at: part.at, line };
      }
    }
  }
}

/** A name that a unit of the image, of systemd or of the config nearly has. */
export function nearUnitName(index: ConfigIndex, name: string): string | undefined {
  if (name.endsWith('.target') && !index.units.byName.has(name)) return systemdTargets.has(name) ? undefined : nearTarget(name);
  const made = [...index.units.byName.values()].filter(({ isMade }) => isMade).map((one) => one.name);
  return nearestName(name, made) ?? nearestName(name, index.system?.units ?? []);
}

const isElsewhere = (index: ConfigIndex, name: string): boolean => ['made', 'in-image'].includes(unitFate(index, name));

/** A unit cannot start without one that it requires; of one that does not exist, systemd says "Unit not found". */
export const requiredUnitMissing: AdviceRule = {
  code: 'required-unit-missing',
  severity: 'warning',
  check(index, report) {
    if (index.system === undefined || bringsPackages(index)) return;
    for (const { name, key, named, at, line } of namedUnits(index, requires)) {
      if (isElsewhere(index, named)) continue;
      const near = nearUnitName(index, named);
      report(near === undefined ? words.requiredMissing(name, key, named) : words.requiredMisspelt(name, named, near), at, { line });
    }
  },
};

/** An order after a unit that nobody has is none. */
export const dependencyMisspelt: AdviceRule = {
  code: 'dependency-misspelt',
  severity: 'info',
  check(index, report) {
    if (index.system === undefined || bringsPackages(index)) return;
    for (const { key, named, at, line } of namedUnits(index, orders)) {
      const near = isElsewhere(index, named) ? undefined : nearUnitName(index, named);
      if (near !== undefined) report(words.dependencyMisspelt(key, named, near), at, { line });
    }
  },
};
