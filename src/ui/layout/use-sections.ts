import type { Finding } from '../../core/report/finding.ts';
import { useFindings, useModel, useWorkbench } from '../context.tsx';
import { countItems, listSections, type Section } from '../reader/sections.ts';

interface SectionSummary {
  section: Section;
  /** How many items the config has in it. */
  count: number;
  /** The kind of the worst finding inside, if there is any. */
  worst: Finding['kind'] | undefined;
}

/** The sections that the config can show, each with the contents of its badge. */
export function useSections(): SectionSummary[] {
  const { value, spec } = useModel();
  const findings = useFindings();
  const localFiles = useWorkbench((state) => Object.keys(state.files).length);
  return listSections(spec?.config, value, localFiles).map((section) => ({
    section,
    count: countItems(section, value, localFiles),
    worst: findings.worstIn(section.id),
  }));
}
