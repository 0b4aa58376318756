import * as dialogs from '#words/page/dialogs';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useViewStore } from '../context.tsx';
import type { SectionId } from '../reader/sections.ts';

/** The sections that tasks write into; the overview has those of all. */
export const sectionsWithTasks: ReadonlySet<SectionId> = new Set<SectionId>([
  'openshift',
  'users',
  'disks',
  'filesystems',
  'boot-device',
  'files',
  'directories',
  'units',
  'kernel',
]);

/** Opens the tasks, those of a section first. */
export function AddTaskButton({ section }: { section: SectionId }) {
  const view = useViewStore();
  return (
    <Button variant="secondary" size="sm" onClick={() => view.setState({ tasks: { section } })}>
      {dialogs.addTask}
    </Button>
  );
}
