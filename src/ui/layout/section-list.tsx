import * as words from '#words/page/layout';
import { Badge } from '@patternfly/react-core/dist/esm/components/Badge';
import { useView, useViewStore, useWorkbenchStore } from '../context.tsx';
import { KindIcon } from '../parts/kind-icon.tsx';
import { SearchButton } from '../search/search-button.tsx';
import { openSection } from '../view.ts';
import { useSections } from './use-sections.ts';

/** The sections of the form, each with the number of its items and the worst finding inside. */
export function SectionList() {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const current = useView((state) => state.section);
  const sections = useSections();
  return (
    <div role="region" aria-label={words.sections} className="bn-pane">
      <SearchButton />
      <nav aria-label={words.sectionsOfConfig}>
        <ul className="bn-sections">
          {sections.map(({ section, count, worst }) => (
            <li key={section.id}>
              <button
                type="button"
                className="bn-section"
                aria-current={section.id === current ? 'page' : undefined}
                onClick={() => openSection(workbench, view, section.id)}
              >
                <span className="bn-section-title">{section.title}</span>
                {worst && <KindIcon kind={worst} label={words.has[worst]} />}
                {count > 0 && (
                  <Badge isRead screenReaderText={words.items(count)}>
                    {count}
                  </Badge>
                )}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
