import * as words from '#words/start/start';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { isMachineConfig, splitTarget } from '../../core/spec/versions.ts';
import { newestOf } from '../../values/target-names.ts';
import { variantName } from '../../values/variant-names.ts';
import { useViewStore, useWorkbenchStore } from '../context.tsx';
import { startingPoints } from '../starting-points/all.ts';

/** What a config for one system can begin with: nothing, a task, or a starting point. */
export function SystemStart({ variant }: { variant: string }) {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const newest = newestOf(variant);
  const name = variantName(variant);
  const begin = (text: string, file?: string) => {
    workbench.getState().open({ text, name: file, files: {}, sample: true, begun: true });
    view.setState({ screen: 'workbench', section: 'overview', tab: 'form' });
  };
  const beginEmpty = () => {
    // A MachineConfig without name and role is none, so they come first.
    if (isMachineConfig(newest)) view.setState({ tasks: { task: 'name-and-role', begin: newest } });
    else begin(`variant: ${variant}\nversion: ${splitTarget(newest).version}\n`);
  };
  return (
    <section className="bn-start-system" aria-labelledby={`bn-start-${variant}`}>
      <div className="bn-start-head">
        <Title id={`bn-start-${variant}`} headingLevel="h3" size="lg">
          {name}
        </Title>
        <span className="bn-note">{words.startWith}</span>
        <Button variant="link" isInline aria-label={words.emptyFor(name)} onClick={beginEmpty}>
          {words.empty}
        </Button>
        <Button variant="link" isInline aria-label={words.withTaskFor(name)} onClick={() => view.setState({ tasks: { begin: newest } })}>
          {words.withTask}
        </Button>
      </div>
      <ul className="bn-cards" aria-label={words.startingPointsFor(name)}>
        {startingPoints
          .filter(({ target }) => splitTarget(target).variant === variant)
          .map(({ id, title, description, text }) => (
            <li key={id}>
              <button type="button" className="bn-card" onClick={() => begin(text, id)}>
                <span className="bn-card-title">{title}</span>
                <span className="bn-card-text">{description}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
