import * as words from '#words/tasks/dialog';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { nameAndRole } from '../../tasks/all/cluster.ts';
import { tasksFor } from '../../tasks/offered.ts';
import { useViewStore, useWorkbench } from '../context.tsx';

/** The tasks that most machines need, in the order in which one thinks of them; a version has some of them. */
const common = new Set([
  nameAndRole.id,
  'ssh-login',
  'cluster-ssh-login',
  'hostname',
  'time-zone',
  'container',
  'ntp',
  'static-address',
  'packages',
  'kernel-arguments',
  'extensions',
]);

/** How many are shown. */
const shown = 6;

/** A few tasks at hand, each a click away, and the way to all of them. */
export default function QuickTasks() {
  const view = useViewStore();
  const target = useWorkbench((state) => state.target);
  const tasks = target ? tasksFor(target).filter(({ id }) => common.has(id)) : [];
  return (
    <div className="bn-choices" role="group" aria-label={words.common}>
      <p className="bn-note bn-choices-lead">{words.commonLead}</p>
      {tasks.slice(0, shown).map(({ id, title }) => (
        <Button key={id} variant="secondary" size="sm" onClick={() => view.setState({ tasks: { task: id } })}>
          {title}
        </Button>
      ))}
      <Button variant="link" size="sm" isInline onClick={() => view.setState({ tasks: {} })}>
        {words.all}
      </Button>
    </div>
  );
}
