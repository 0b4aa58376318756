import { escapeUnitPath } from '../../core/systemd/unit-name.ts';
import { readUnit, valueOf, type UnitLine } from '../../core/systemd/read-unit.ts';
import type { UnitType } from '../../core/systemd/unit-type.ts';

/** The type of a unit by a section that only this type has, the more telling ones first. */
const bySection: readonly (readonly [section: string, type: UnitType | 'networkd'])[] = [
  ['Container', 'container'],
  ['Pod', 'pod'],
  ['Kube', 'kube'],
  ['Build', 'build'],
  ['Image', 'image'],
  ['Volume', 'volume'],
  ['Artifact', 'artifact'],
  ['Match', 'networkd'],
  ['NetDev', 'networkd'],
  ['Network', 'network'],
  ['Timer', 'timer'],
  ['Socket', 'socket'],
  ['Path', 'path'],
  ['Automount', 'automount'],
  ['Mount', 'mount'],
  ['Swap', 'swap'],
  ['Slice', 'slice'],
  ['Service', 'service'],
  ['Unit', 'target'],
];

/** What the text of a unit says about itself. */
export interface UnitLook {
  /** Undefined where it has no section that a unit has. */
  type: UnitType | 'networkd' | undefined;
  /** A name that fits, with its extension. */
  name: string;
  /** Whether it says what starts it at boot. */
  installs: boolean;
}

/** Guesses what a unit or quadlet is, and what it may be called. */
export function lookAtUnit(text: string): UnitLook {
  const lines = readUnit(text);
  const sections = new Set(lines.flatMap((line) => (line.kind === 'section' ? [line.name] : [])));
  const type = bySection.find(([section]) => sections.has(section))?.[1];
  const installs = sections.has('Install');
  if (type === undefined || type === 'networkd') return { type, name: '', installs };
  return { type, name: `${stemOf(text, lines, type)}.${type}`, installs };
}

function stemOf(text: string, lines: readonly UnitLine[], type: UnitType): string {
  const setting = (key: string): string | undefined => {
    const line = lines.find((one) => one.kind === 'setting' && one.key === key);
    return line?.kind === 'setting' ? valueOf(text, line) : undefined;
  };
  // These must have the name of their path.
  const path = type === 'mount' || type === 'automount' ? setting('Where') : type === 'swap' ? setting('What') : undefined;
  if (path?.startsWith('/')) return escapeUnitPath(path);
  const called = setting('ContainerName') ?? setting('PodName') ?? setting('NetworkName') ?? setting('VolumeName');
  const image = setting('Image')
    ?.split('/')
    .at(-1)
    ?.replace(/[:@].*$/, '');
  const words = (called ?? image ?? setting('Description') ?? '').toLowerCase().replace(/[^a-z0-9_.]+/g, '-');
  return words.slice(0, 40).replace(/^[-.]+|[-.]+$/g, '') || 'app';
}
