import { mayBeOfSystemd } from '../../../systems/systemd-units.ts';
import { contentsOf } from './contents.ts';
import type { ConfigIndex } from './config-index.ts';

/** What is known of a unit's being there. */
export type UnitFate = 'made' | 'in-image' | 'absent' | 'unknown';

/** `foo@.service` for `foo@bar.service`; the name itself for one that is no instance. */
export const templateOfUnit = (name: string): string => name.replace(/@[^.]*(?=\.[^.]+$)/, '@');

/** Where a unit comes from: the config, the image, neither for certain, or nobody knows. */
export function unitFate(config: ConfigIndex, name: string): UnitFate {
  const template = templateOfUnit(name);
  if ([name, template].some((each) => config.units.byName.get(each)?.isMade)) return 'made';
  if (mayBeOfSystemd(name)) return 'in-image';
  const { system } = config;
  if (!system) return 'unknown';
  if ([name, template].some((each) => system.units.has(each))) return 'in-image';
  if (bringsPackages(config)) return 'unknown';
  return [name, template].some((each) => system.absentUnits.has(each)) ? 'absent' : 'unknown';
}

const brings = new WeakMap<ConfigIndex, boolean>();

/** What installs units of its own: packages, system extensions, scripts that write units. */
const installers = /rpm-ostree|\bdnf\b|sysext|portablectl|\bbootc\b|systemd\/system|containers\/systemd|ignition\.firstboot|\.raw\b/;

/** Whether units may come from somewhere else than the config's text and the image. */
export function bringsPackages(config: ConfigIndex): boolean {
  const known = brings.get(config);
  if (known !== undefined) return known;
  const { nodes, units, files, bringsOthers } = config;
  const found =
    bringsOthers ||
    nodes.unknownTrees.length > 0 ||
    nodes.all.some(
      (node) =>
        /^\/(?:etc|var\/lib)\/(?:extensions|sysupdate)|\.raw$/.test(node.path) ||
        (node.kind === 'file' && installers.test(contentsOf(node.value.contents, files) ?? '')),
    ) ||
    units.all.some(({ main, dropins }) =>
      [main, ...dropins].some((part) => part?.text.entries.some(({ key, value }) => key.startsWith('Exec') && installers.test(value))),
    );
  brings.set(config, found);
  return found;
}
