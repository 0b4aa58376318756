import * as dialogs from '#words/page/dialogs';
import * as parts from '#words/page/parts';
import '@patternfly/react-core/dist/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Workbench } from '../store/workbench-state.ts';
import { StoreProvider, useView, useViewStore, useWorkbench, useWorkbenchStore } from '../ui/context.tsx';
import { ModelProvider } from '../ui/model-provider.tsx';
import { JobsContext, type Jobs } from '../ui/jobs.ts';
import { NoticeBar } from '../ui/layout/notice.tsx';
import { SectionMenu } from '../ui/layout/section-menu.tsx';
import { useTypingPause } from '../ui/layout/use-typing-pause.ts';
import { lazyDialog } from '../ui/parts/lazy-part.tsx';
import { Part } from '../ui/parts/part.tsx';
import { FormPane } from '../ui/form/form-pane.tsx';
import { sections } from '../ui/reader/sections.ts';
import '../ui/theme/page.css';
import '../ui/theme/form.css';
import '../ui/theme/start.css';
import { createView, followPlace } from '../ui/view.ts';

const SearchDialog = lazyDialog(dialogs.search, parts.searchDialog, () => import('../ui/search/search-dialog.tsx'));
const TasksDialog = lazyDialog(dialogs.tasks, parts.tasksDialog, () => import('../ui/tasks/tasks-dialog.tsx'));
const SharedQuestion = lazyDialog(dialogs.sharedValue, parts.sharedQuestion, () => import('../ui/layout/shared-question.tsx'));

/** Shows the form of a workbench in an element, at a section if there is one of this id. */
export type MountForm = (element: HTMLElement, workbench: Workbench, section?: string) => void;

/** The form as embedded: sections, fields, search; `crypt` does the work with passwords. */
export const formMounter =
  (crypt: Jobs['crypt']): MountForm =>
  (element, workbench, section) => {
    const view = createView({ screen: 'workbench', theme: 'system' });
    const known = sections.find(({ id }) => id === section);
    if (known) view.setState({ section: known.id });
    followPlace(workbench, view);
    createRoot(element).render(
      <StrictMode>
        <StoreProvider workbench={workbench} view={view}>
          <JobsContext value={{ crypt }}>
            <Part what={parts.form}>
              <Form />
            </Part>
          </JobsContext>
        </StoreProvider>
      </StrictMode>,
    );
  };

function Form() {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const searchOpen = useView((state) => state.searchOpen);
  const tasks = useView((state) => state.tasks);
  const question = useTypingPause(useWorkbench((state) => state.question));
  return (
    <>
      <ModelProvider>
        {/* A section, so that the header in it is not the page's. */}
        <section className="bn-tab-body">
          <Part what={parts.sectionList}>
            <SectionMenu />
          </Part>
          <Part what={parts.form}>
            <FormPane />
          </Part>
        </section>
        {searchOpen && <SearchDialog onClose={() => view.setState({ searchOpen: false })} />}
      </ModelProvider>
      <Part what={parts.message}>
        <NoticeBar />
      </Part>
      {tasks && <TasksDialog asked={tasks} onClose={() => view.setState({ tasks: undefined })} />}
      {question && <SharedQuestion use={question} onClose={() => workbench.getState().answer()} />}
    </>
  );
}
