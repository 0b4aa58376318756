import { execution, killing, quadletSettings, resources, systemdSettings } from './settings.ts';
import { isQuadlet, type UnitType } from './unit-type.ts';

const settings: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.entries(systemdSettings),
  ...Object.entries(quadletSettings),
]);

const sets = new Map<string, ReadonlySet<string>>();

/** The sections that a file of a type can have, in the order in which they are mostly written. */
export function sectionsOf(type: UnitType): readonly string[] {
  // Targets and devices have no section of their own.
  const own = type.charAt(0).toUpperCase() + type.slice(1);
  const named = settings.has(own) ? [own] : [];
  return ['Unit', ...named, ...(isQuadlet(type) ? ['Service'] : []), 'Install', ...(isQuadlet(type) ? ['Quadlet'] : [])];
}

/** Every section that some file has. */
export const allSections: readonly string[] = [...settings.keys()];

/** The settings of a section, those of its own manual page first; none of an unknown section. */
export const settingsOf = (section: string): readonly string[] => settings.get(section) ?? [];

/** Whether a section has a setting. Names are case-sensitive, as in systemd and Podman. */
export function hasSetting(section: string, key: string): boolean {
  let known = sets.get(section);
  if (!known) sets.set(section, (known = new Set(settingsOf(section))));
  return known.has(key);
}

/** Whether Podman, not systemd, reads a section; it refuses a quadlet that has a setting it does not know there. */
export const isReadByPodman = (section: string): boolean => Object.hasOwn(quadletSettings, section);

const pages: readonly (readonly [page: string, names: ReadonlySet<string>])[] = [
  ['systemd.exec', new Set(execution)],
  ['systemd.resource-control', new Set(resources)],
  ['systemd.kill', new Set(killing)],
];

/** The manual page that describes a setting of a section. */
export function manualPageOf(section: string, key: string): { name: string; href: string } {
  if (isReadByPodman(section))
    return { name: 'podman-systemd.unit(5)', href: 'https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html' };
  const own = section === 'Install' ? 'unit' : section.toLowerCase();
  const page = pages.find(([, names]) => names.has(key))?.[0] ?? `systemd.${own}`;
  return { name: `${page}(5)`, href: `https://www.freedesktop.org/software/systemd/man/latest/${page}.html#${key}=` };
}
