import * as words from '#words/page/layout';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { useView, useViewStore, useWorkbenchStore } from '../context.tsx';
import type { SectionId } from '../reader/sections.ts';
import { SearchButton } from '../search/search-button.tsx';
import { openSection } from '../view.ts';
import { useSections } from './use-sections.ts';

/** The sections as a menu, for narrow screens. */
export function SectionMenu() {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const current = useView((state) => state.section);
  const sections = useSections();
  return (
    <div role="region" aria-label={words.sections} className="bn-section-menu">
      <FormSelect
        aria-label={words.sectionOfConfig}
        value={current}
        // The options' values are section ids.
        onChange={(_, chosen) => openSection(workbench, view, chosen as SectionId)}
      >
        {sections.map(({ section, count, worst }) => (
          <FormSelectOption key={section.id} value={section.id} label={words.sectionEntry(section.title, count, worst)} />
        ))}
      </FormSelect>
      <SearchButton compact />
    </div>
  );
}
