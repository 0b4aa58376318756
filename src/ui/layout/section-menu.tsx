import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { useFindings, useModel, useView, useViewStore, useWorkbench } from '../context.tsx';
import { worstOf } from '../model/findings.ts';
import { countItems, listSections, type SectionId } from '../model/sections.ts';

/** The sections as a menu, for narrow screens. */
export function SectionMenu() {
  const view = useViewStore();
  const current = useView((state) => state.section);
  const { value, spec } = useModel();
  const findings = useFindings();
  const localFiles = useWorkbench((state) => Object.keys(state.files).length);
  return (
    <div role="region" aria-label="Sections" className="bn-section-menu">
      <FormSelect
        aria-label="Section of the config" value={current}
        // The options' values are section ids.
        onChange={(_, chosen) => view.setState({ section: chosen as SectionId, tab: 'form' })}
      >
        {listSections(spec?.config, value, localFiles).map((section) => {
          const count = countItems(section, value, localFiles);
          const worst = worstOf(findings.filter((placed) => placed.section === section.id));
          const label = `${section.title}${count > 0 ? ` (${count})` : ''}${worst ? ` · ${worst}` : ''}`;
          return <FormSelectOption key={section.id} value={section.id} label={label} />;
        })}
      </FormSelect>
    </div>
  );
}
