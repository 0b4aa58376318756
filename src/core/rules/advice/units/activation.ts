import * as words from '#words/core/advice/units';
import { unitTypeOf } from '../../../systemd/unit-type.ts';
import type { AdviceRule, ReportAdvice } from '../advice-rule.ts';
import { bringsPackages, unitFate } from '../index/unit-fate.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import { settingOf, settingsOf } from '../index/unit-text.ts';
import type { UnitOf } from '../index/units.ts';

/** Kinds of units that start another one, with their section (systemd.timer(5), systemd.path(5), systemd.socket(5)). */
const sections: Readonly<Record<string, string>> = { timer: 'Timer', path: 'Path', socket: 'Socket' };

/** The unit that a timer, path or socket starts, and the line that says so; undefined where that depends on an instance. */
function startedBy({ name, main, dropins }: UnitOf): { unit: string; line: number | undefined } | undefined {
  const type = unitTypeOf(name) ?? '';
  const section = Object.hasOwn(sections, type) ? sections[type] : undefined;
  if (section === undefined || !main) return undefined;
  const stem = name.slice(0, -type.length - 1);
  const key = type === 'socket' ? 'Service' : 'Unit';
  const given = [...dropins, main].map((part) => settingOf(part.text, section, key)).find((entry) => entry !== undefined);
  if (given) return given.value.includes('%') ? undefined : { unit: given.value, line: given.line };
  const accepts = type === 'socket' && /^(?:yes|true|on|1)$/i.test(settingOf(main.text, section, 'Accept')?.value ?? '');
  return { unit: `${stem}${accepts && !stem.endsWith('@') ? '@' : ''}.service`, line: undefined };
}

/** A timer, socket or path whose unit exists nowhere: systemd refuses to start it. */
export const startsNothing: AdviceRule = {
  code: 'started-unit-missing',
  severity: 'warning',
  check(index, report) {
    for (const unit of index.units.all) {
      if (unit.unit?.mask || !unit.isMade || !unit.main) continue;
      const started = startedBy(unit);
      if (!started || !mayBeMissing(index, started.unit) || bringsPackages(index)) continue;
      report(words.unitMissing(unit.name, started.unit), unit.main.at, { line: started.line });
    }
  },
};

/** A unit that neither the config nor, as far as is known, the image has. Where a drop-in is for it, someone knows it. */
const mayBeMissing = (index: ConfigIndex, name: string): boolean =>
  index.system !== undefined && /\.(?:service|target)$/.test(name) && !['made', 'in-image'].includes(unitFate(index, name));

/** A service that is started by its timer, and at every boot as well. */
export const serviceEnabledToo: AdviceRule = {
  code: 'timed-service-enabled',
  severity: 'info',
  check({ units }, report: ReportAdvice) {
    for (const timer of units.all) {
      if (timer.unit?.enabled !== true || !timer.name.endsWith('.timer')) continue;
      const service = units.byName.get(startedBy(timer)?.unit ?? '');
      if (service?.unit?.enabled !== true || !service.main) continue;
      if (settingsOf(service.main.text, 'Install', 'WantedBy').length > 0)
        report(words.serviceEnabledToo(timer.name, service.name), [...service.at, 'enabled']);
    }
  },
};
