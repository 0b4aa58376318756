import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { Path } from '../../../core/report/finding.ts';
import { useViewStore, useWorkbenchStore } from '../../context.tsx';

/** Says that a value is not what a control can show, and leads to its line. The text is left alone. */
export function SetInText({ path, expected }: { path: Path; expected: string }) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  return (
    <p className="bn-note">
      Set in the text; {expected} is expected here.{' '}
      <Button
        variant="link"
        isInline
        onClick={() => {
          view.setState({ pane: 'butane', tab: 'butane' });
          store.getState().goTo(path, 'sections');
        }}
      >
        Show the line
      </Button>
    </p>
  );
}
