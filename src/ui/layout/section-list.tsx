import { Badge } from '@patternfly/react-core/dist/esm/components/Badge';
import { useFindings, useModel, useView, useViewStore, useWorkbench } from '../context.tsx';
import { worstOf } from '../model/findings.ts';
import { countItems, listSections } from '../model/sections.ts';
import { KindIcon } from '../problems/kind-icon.tsx';

/** The sections of the form, each with how much it holds and the worst finding inside. */
export function SectionList() {
  const view = useViewStore();
  const current = useView((state) => state.section);
  const { value, spec } = useModel();
  const findings = useFindings();
  const localFiles = useWorkbench((state) => Object.keys(state.files).length);
  return (
    <div role="region" aria-label="Sections" className="bn-pane">
      <nav aria-label="Sections of the config">
        <ul className="bn-sections">
          {listSections(spec?.config, value, localFiles).map((section) => {
            const count = countItems(section, value, localFiles);
            const worst = worstOf(findings.filter((placed) => placed.section === section.id));
            return (
              <li key={section.id}>
                <button
                  type="button" className="bn-section" aria-current={section.id === current ? 'page' : undefined}
                  onClick={() => view.setState({ section: section.id, tab: 'form' })}
                >
                  <span className="bn-section-title">{section.title}</span>
                  {worst && <KindIcon kind={worst} label={`has ${worst}s`} />}
                  {count > 0 && <Badge isRead screenReaderText={count === 1 ? 'item' : 'items'}>{count}</Badge>}
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
    </div>
  );
}
