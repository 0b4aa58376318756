import { summaries, titles } from '#words/names/sections';
import type { Path } from '../../core/report/finding.ts';
import type { Value } from '../../core/document/read.ts';
import { fieldAt } from '../../core/spec/field-at.ts';
import type { ResolvedShape } from '../../core/spec/resolve.ts';
import { valueIn } from '../../values/read-values.ts';
import { isWithin } from '../../values/read-values.ts';
import { below, root } from '../../values/path.ts';

/** A page of the form. */
export interface Section {
  id: SectionId;
  title: string;
  /** What it is for, in a few words. */
  summary: string;
  /** The parts of the config it shows, in order. */
  parts: readonly Path[];
}

export type SectionId = keyof typeof titles;

const at = (...keys: string[]): Path => keys.reduce(below, root);

const sectionParts: Readonly<Record<SectionId, readonly Path[]>> = {
  overview: [],
  openshift: [at('metadata'), at('openshift')],
  users: [at('passwd', 'users'), at('passwd', 'groups')],
  disks: [at('storage', 'disks')],
  filesystems: [at('storage', 'filesystems')],
  'raid-luks': [at('storage', 'raid'), at('storage', 'luks')],
  'boot-device': [at('boot_device')],
  files: [at('storage', 'files')],
  directories: [at('storage', 'directories'), at('storage', 'links'), at('storage', 'trees')],
  units: [at('systemd', 'units'), at('systemd', 'quadlets')],
  kernel: [at('kernel_arguments'), at('grub')],
  ignition: [at('ignition')],
  'local-files': [],
};

/** The pages of the form, as the list of sections shows them. */
// The record's keys are the ids.
export const sections: readonly Section[] = (Object.keys(sectionParts) as SectionId[]).map((id) => ({
  id,
  title: titles[id],
  summary: summaries[id],
  parts: sectionParts[id],
}));

/** The parts of all sections by their first key: every finding looks up its section. */
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

/** How many items a section shows: those of its lists, and one for each mapping that is set. The local files are not in the config, so their count is given. */
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

/** The parts of which a version must have one for a section to make sense: local files need a field that embeds them. */
const neededFor = ({ id, parts }: Section): readonly Path[] =>
  id === 'local-files' ? [at('storage', 'files', 'contents', 'local')] : parts;
