import * as words from '#words/core/advice/units';
import { systemdTargets } from '../../../systems/systemd-units.ts';
import type { Path } from '../../../report/finding.ts';
import type { AdviceRule } from '../advice-rule.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import { nearestName } from '../index/nearest-name.ts';
import { bringsPackages, unitFate } from '../index/unit-fate.ts';
import { oncePerText, settingsOf } from '../index/unit-text.ts';
import { nearTarget } from './targets.ts';

/** Settings that say which units start before, after or with another (systemd.unit(5)). */
export const orders = ['After', 'Before', 'Wants'];
/** Settings without whose units a unit does not start. */
export const requires = ['Requires', 'Requisite', 'BindsTo'];

const isName = /^[^%"']+\.(?:service|target|socket|timer)$/;

/** Every unit that another one names, but for systemd's targets. */
function namedUnits({ units }: ConfigIndex, keys: readonly string[]) {
  const found: (NamedUnit & { name: string; at: Path })[] = [];
  for (const { name, unit, main, dropins } of units.all) {
    if (unit?.mask) continue;
    for (const { text, at } of main ? [main, ...dropins] : dropins)
      for (const one of namesIn(text)) if (keys.includes(one.key)) found.push({ ...one, name, at });
  }
  for (const { name, text, at } of units.quadlets)
    for (const one of namesIn(text)) if (keys.includes(one.key)) found.push({ ...one, name, at });
  return found;
}

interface NamedUnit {
  key: string;
  named: string;
  line: number;
}

const namesIn = oncePerText((text): NamedUnit[] =>
  [...orders, ...requires].flatMap((key) =>
    settingsOf(text, 'Unit', key).flatMap(({ value, line }) =>
      value.split(/\s+/).flatMap((named) => (isName.test(named) && !systemdTargets.has(named) ? [{ key, named, line }] : [])),
    ),
  ),
);

/** A name that a unit of the image, of systemd or of the config nearly has. */
function nearUnitName(index: ConfigIndex, name: string): string | undefined {
  if (name.endsWith('.target') && !index.units.byName.has(name)) return systemdTargets.has(name) ? undefined : nearTarget(name);
  return nearestName(name, index.units.made) ?? nearestName(name, index.system?.units ?? []);
}

/** The unit that another one probably means by a name that no unit has. */
export const meantUnit = (index: ConfigIndex, named: string): string | undefined =>
  isElsewhere(index, named) ? undefined : nearUnitName(index, named);

const isElsewhere = (index: ConfigIndex, name: string): boolean => ['made', 'in-image'].includes(unitFate(index, name));

/** A unit cannot start without one that it requires; of one that does not exist, systemd says "Unit not found". */
export const requiredUnitMissing: AdviceRule = {
  code: 'required-unit-missing',
  severity: 'warning',
  check(index, report) {
    if (index.system === undefined) return;
    for (const { name, key, named, at, line } of namedUnits(index, requires)) {
      if (isElsewhere(index, named) || bringsPackages(index)) continue;
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
    if (index.system === undefined) return;
    for (const { key, named, at, line } of namedUnits(index, orders)) {
      const near = bringsPackages(index) ? undefined : meantUnit(index, named);
      if (near !== undefined) report(words.dependencyMisspelt(key, named, near), at, { line });
    }
  },
};
