import * as words from '#words/form/form';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { Path } from '../../../core/report/finding.ts';
import { useViewStore, useWorkbenchStore } from '../../context.tsx';

/** Says that the text has a value that no control can show, and leads to its line. */
export function SetInText({ path, expected }: { path: Path; expected: keyof typeof words.notShown }) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  return (
    <p className="bn-note">
      {words.notShown[expected]}{' '}
      <Button
        variant="link"
        isInline
        onClick={() => {
          view.setState({ pane: 'butane', tab: 'butane' });
          store.getState().goTo(path, 'sections');
        }}
      >
        {words.showLine}
      </Button>
    </p>
  );
}
