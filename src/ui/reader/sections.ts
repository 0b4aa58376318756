import type { Path } from '../../core/report/finding.ts';
import type { Value } from '../../core/document/read.ts';
import type { ResolvedField, ResolvedShape } from '../../core/spec/resolve.ts';
import { valueIn } from '../../values/read-values.ts';
import { below, isWithin, root } from './path.ts';

export { valueIn } from '../../values/read-values.ts';

/** A page of the form. */
export interface Section {
  id: SectionId;
  title: string;
  /** In a few words, what it is for. */
  summary: string;
  /** The parts of the config it shows, in order. */
  parts: readonly Path[];
}

export type SectionId =
  | 'overview'
  | 'users'
  | 'disks'
  | 'filesystems'
  | 'raid-luks'
  | 'boot-device'
  | 'files'
  | 'directories'
  | 'units'
  | 'kernel'
  | 'ignition'
  | 'openshift'
  | 'local-files';

const at = (...keys: string[]): Path => keys.reduce(below, root);

/** The pages of the form, as the list of sections shows them. */
export const sections: readonly Section[] = [
  { id: 'overview', title: 'Overview', summary: 'What this config does to a machine', parts: [] },
  {
    id: 'openshift',
    title: 'OpenShift',
    summary: 'The MachineConfig around the Ignition config',
    parts: [at('metadata'), at('openshift')],
  },
  { id: 'users', title: 'Users and groups', summary: 'Who can log in, and how', parts: [at('passwd', 'users'), at('passwd', 'groups')] },
  { id: 'disks', title: 'Disks', summary: 'Disks and how they are partitioned', parts: [at('storage', 'disks')] },
  { id: 'filesystems', title: 'Filesystems', summary: 'What is formatted, and where it is mounted', parts: [at('storage', 'filesystems')] },
  {
    id: 'raid-luks',
    title: 'RAID and encryption',
    summary: 'Arrays of disks, and encrypted volumes',
    parts: [at('storage', 'raid'), at('storage', 'luks')],
  },
  { id: 'boot-device', title: 'Boot device', summary: 'An encrypted or mirrored root disk', parts: [at('boot_device')] },
  { id: 'files', title: 'Files', summary: 'Files written at first boot', parts: [at('storage', 'files')] },
  {
    id: 'directories',
    title: 'Directories and links',
    summary: 'Directories, links and whole trees',
    parts: [at('storage', 'directories'), at('storage', 'links'), at('storage', 'trees')],
  },
  {
    id: 'units',
    title: 'Systemd units',
    summary: 'Services, mounts and containers, enabled or masked',
    parts: [at('systemd', 'units'), at('systemd', 'quadlets')],
  },
  { id: 'kernel', title: 'Kernel and GRUB', summary: 'Kernel arguments, and the boot loader', parts: [at('kernel_arguments'), at('grub')] },
  { id: 'ignition', title: 'Ignition', summary: 'Other configs, proxy, certificates, timeouts', parts: [at('ignition')] },
  { id: 'local-files', title: 'Local files', summary: 'Files from your computer that the config embeds', parts: [] },
];

/** The parts of all sections by their first key: every finding asks for its section. */
const partsByKey = new Map<string, { id: SectionId; part: Path }[]>();
for (const { id, parts } of sections)
  for (const part of parts) {
    const key = String(part[0]);
    partsByKey.set(key, [...(partsByKey.get(key) ?? []), { id, part }]);
  }

/** The section that shows a path; the overview when no other does. */
export function sectionOf(path: Path): SectionId {
  const owner = partsByKey.get(String(path[0]))?.find(({ part }) => isWithin(path, part));
  return owner?.id ?? 'overview';
}

/** The field a path of mapping keys names, if this version has it. */
export function fieldAt(config: ResolvedShape, path: Path): ResolvedField | undefined {
  let shape: ResolvedShape | undefined = config;
  let field: ResolvedField | undefined;
  for (const key of path) {
    if (typeof key === 'number') continue;
    field = shape?.byName.get(key);
    if (!field || field.output) return undefined;
    shape = field.shape;
  }
  return field;
}

/** How many items a section shows: those of its lists, and one for each mapping that is set. The local files are no part of the config, so they are counted by who has them. */
export function countItems({ id, parts }: Section, config: Value | undefined, localFiles = 0): number {
  if (id === 'local-files') return localFiles;
  return parts.reduce((sum, part) => {
    const value = valueIn(config, part);
    if (value === undefined || value === null) return sum;
    return sum + (Array.isArray(value) ? value.length : 1);
  }, 0);
}

/** The sections to list: those this version has, and those it does not have but the text does. */
export function listSections(config: ResolvedShape | undefined, value: Value | undefined, localFiles = 0): readonly Section[] {
  return sections.filter(
    (section) =>
      section.id === 'overview' ||
      countItems(section, value, localFiles) > 0 ||
      (config !== undefined && neededFor(section).some((part) => fieldAt(config, part))),
  );
}

/** The parts of which a version must have one for a section to be of use: local files need a field that embeds them. */
const neededFor = ({ id, parts }: Section): readonly Path[] =>
  id === 'local-files' ? [at('storage', 'files', 'contents', 'local')] : parts;
