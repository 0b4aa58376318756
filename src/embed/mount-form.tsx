import '@patternfly/react-core/dist/styles/base.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { RunCrypt } from '../crypt/job.ts';
import type { Workbench } from '../store/workbench-state.ts';
import { ModelProvider, StoreProvider, useView, useViewStore, useWorkbench } from '../ui/context.tsx';
import { CryptContext } from '../ui/fields/crypt-context.ts';
import { ErrorBoundary } from '../ui/layout/error-boundary.tsx';
import { NoticeBar } from '../ui/layout/notice.tsx';
import { SectionMenu } from '../ui/layout/section-menu.tsx';
import { useTypingPause } from '../ui/layout/use-typing-pause.ts';
import { FormPane } from '../ui/panels/form-pane.tsx';
import { sections } from '../ui/model/sections.ts';
import '../ui/theme/page.css';
import '../ui/theme/form.css';
import '../ui/theme/start.css';
import { createView, followPlace } from '../ui/view.ts';

const SearchDialog = lazy(() => import('../ui/layout/search-dialog.tsx'));
const SharedQuestion = lazy(() => import('../ui/layout/shared-question.tsx'));

/** Shows the form of a workbench in an element, at a section if there is one of this id. */
export type MountForm = (element: HTMLElement, workbench: Workbench, section?: string) => void;

/** The form as an embed has it: sections, fields, search; `runCrypt` does what takes a password. */
export const formMounter = (runCrypt: RunCrypt): MountForm => (element, workbench, section) => {
  const view = createView({ screen: 'workbench', theme: 'system' });
  const known = sections.find(({ id }) => id === section);
  if (known) view.setState({ section: known.id });
  followPlace(workbench, view);
  createRoot(element).render(
    <StrictMode>
      <StoreProvider workbench={workbench} view={view}>
        <CryptContext value={runCrypt}>
          <ErrorBoundary what="The form"><Form /></ErrorBoundary>
        </CryptContext>
      </StoreProvider>
    </StrictMode>,
  );
};

function Form() {
  const view = useViewStore();
  const searchOpen = useView((state) => state.searchOpen);
  const question = useTypingPause(useWorkbench((state) => state.question));
  return (
    <>
      <ModelProvider>
        {/* A section, so that the header in it is none of the page's. */}
        <section className="bn-tab-body">
          <SectionMenu />
          <FormPane />
        </section>
        {searchOpen && <Suspense><SearchDialog onClose={() => view.setState({ searchOpen: false })} /></Suspense>}
      </ModelProvider>
      <NoticeBar />
      {question && <Suspense><SharedQuestion use={question} /></Suspense>}
    </>
  );
}
