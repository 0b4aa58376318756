import { mayBeOfSystemd } from '../../../systems/systemd-units.ts';
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

/** Where system extensions are. */
const isInstalled = /^\/(?:etc|var\/lib)\/(?:extensions|sysupdate)|\.raw$/;

const brings = new WeakMap<ConfigIndex, boolean>();

/** What installs units of its own: packages, system extensions, scripts that write units. */
const installers = [
  'rpm-ostree',
  'dnf',
  'sysext',
  'portablectl',
  'bootc',
  'systemd/system',
  'containers/systemd',
  'ignition.firstboot',
  '.raw',
];

const mentionsInstaller = (text: string): boolean => installers.some((word) => text.includes(word));

/** Whether units may come from somewhere else than the config's text and the image. */
export function bringsPackages(config: ConfigIndex): boolean {
  const known = brings.get(config);
  if (known !== undefined) return known;
  const { nodes, units, bringsOthers } = config;
  const found =
    bringsOthers ||
    nodes.unknownTrees.length > 0 ||
    nodes.all.some(({ path }) => isInstalled.test(path)) ||
    mentionsInstaller(config.filesText) ||
    units.all.some(({ main, dropins }) =>
      [main, ...dropins].some((part) => part?.text.commands.some(({ value }) => mentionsInstaller(value))),
    );
  brings.set(config, found);
  return found;
}
