import { unitTypeOf } from '../../../core/systemd/unit-type.ts';
import { mayBeOfSystemd } from '../../../core/systems/systemd-units.ts';
import * as words from '#words/convert/cloud-config';
import type { Cloud } from './cloud.ts';

/** Whether a command is one of systemctl that the config itself says: then it does, and the command goes. */
export function applySystemctl(cloud: Cloud, text: string, line: number): boolean {
  const { out } = cloud;
  const parts = text.trim().split(/\s+/);
  if (/[;&|$`'"\\<>(){}*?#\n]/.test(text.trim())) return false;
  if (parts[0] === 'sudo') parts.shift();
  if (!/^(?:\/usr)?(?:\/bin\/)?systemctl$/.test(parts[0] ?? '')) return false;
  const options = parts.filter((part) => part.startsWith('-'));
  if (!options.every((option) => /^(?:--now|--quiet|-q|--no-block|--force|-f|--system)$/.test(option))) return false;
  const [, verb, ...given] = parts.filter((part) => !part.startsWith('-'));
  const units = given.map((name) => (unitTypeOf(name) === undefined ? `${name}.service` : name));
  if (verb === 'daemon-reload' && units.length === 0) {
    out.decided(line, words.reloadNeedless);
    return true;
  }
  const isKnown = (name: string) =>
    out.hasUnit(name) || mayBeOfSystemd(name) || (out.system?.units.has(name.replace(/@[^.]+\./, '@.')) ?? false);
  // A unit that a package brings can only be enabled once it is there.
  const waits = cloud.conditions.length > 0 && units.some((name) => !isKnown(name));
  if (units.length === 0 || waits || !units.every((name) => /^[A-Za-z0-9:_.@-]+$/.test(name))) return false;
  const facts =
    verb === 'enable' ? { enabled: true } : verb === 'disable' ? { enabled: false } : verb === 'mask' ? { mask: true } : undefined;
  if (facts) {
    for (const name of units) {
      if (verb === 'enable' && !isKnown(name)) out.decided(line, words.unitMayLack(out.systemName, name));
      out.unit(line, name, facts);
    }
    return true;
  }
  // What is enabled is started at boot anyway.
  if (verb === 'start' && units.every((name) => out.isEnabled(name))) {
    out.decided(line, words.startNeedless);
    return true;
  }
  return false;
}
