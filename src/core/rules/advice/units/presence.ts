import * as words from '#words/core/advice/units';
import type { AdviceRule } from '../advice-rule.ts';
import { nearestName } from '../index/nearest-name.ts';
import { bringsPackages, unitFate } from '../index/unit-fate.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import type { UnitOf } from '../index/units.ts';

/** Items that need a unit of the image: they bring no contents of their own. */
const needing = ({ units }: ConfigIndex): readonly UnitOf[] =>
  units.all.filter(({ unit, isMade, name }) => unit !== undefined && !isMade && name !== '');

/** A unit that the image is known not to have, from another system or another distribution. */
export const unitAbsent: AdviceRule = {
  code: 'unit-absent',
  severity: 'warning',
  check(index, report) {
    const { system } = index;
    if (!system) return;
    for (const { name, at, unit } of needing(index)) {
      if (!unit || unitFate(index, name) !== 'absent') continue;
      if (unit.dropins?.length) report(words.absentDropin(name, system.name), [...at, 'name']);
      else if (unit.mask) report(words.absentMasked(name, system.name), [...at, 'name'], { kind: 'info' });
      else if (unit.enabled === true) report(words.absentEnabled(name, system.name), [...at, 'name']);
      else if (unit.enabled === false) report(words.absentDisabled(name, system.name), [...at, 'name']);
    }
  },
};

/** A unit that nobody has, close to one that the image has. */
export const unitMisspelt: AdviceRule = {
  code: 'unit-misspelt',
  severity: 'warning',
  check(index, report) {
    if (!index.system) return;
    for (const { name, at } of needing(index)) {
      if (unitFate(index, name) !== 'unknown') continue;
      const near = nearKnown(index, name);
      if (near !== undefined) report(words.unitMisspelt(name, near), [...at, 'name']);
    }
  },
};

/** A unit that, as far as is known, nobody has: it may be one that this does not know, so that it is only asked about. */
export const unitUnknown: AdviceRule = {
  code: 'unit-unknown',
  severity: 'info',
  check(index, report) {
    const { system } = index;
    if (!system) return;
    for (const { name, at, unit } of needing(index)) {
      // What disables or masks a unit may be meant for images that have it.
      if (unit?.mask || (unit?.enabled !== true && !unit?.dropins?.length)) continue;
      if (unitFate(index, name) !== 'unknown' || bringsPackages(index) || nearKnown(index, name) !== undefined) continue;
      report(words.unitUnknown(name, system.name), [...at, 'name']);
    }
  },
};

const nearKnown = ({ system, units }: ConfigIndex, name: string): string | undefined =>
  nearestName(name, system?.units ?? []) ?? nearestName(name, units.made);

/** An item that changes nothing. */
export const unitEmpty: AdviceRule = {
  code: 'unit-empty',
  severity: 'info',
  check({ units }, report) {
    for (const { name, at, unit } of units.all) {
      if (!unit || name === '' || unit.contents || unit.contents_local !== undefined || unit.dropins?.length) continue;
      if (unit.enabled === undefined && unit.mask === undefined) report(words.emptyUnit(name), at);
    }
  },
};
