import * as words from '#words/text/result';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { visibleText } from '../../core/report/visible-text.ts';
import { useViewStore } from '../context.tsx';

/** That there is no result, where the reasons are listed, and what Butane says, whose lines may be others than those on screen. */
export function ResultErrors({ name, error }: { name: string; error: string }) {
  const view = useViewStore();
  return (
    <div className="bn-empty">
      <p>
        {words.hasErrors(name)}{' '}
        <Button variant="link" isInline onClick={() => view.setState({ problemsOpen: true, tab: 'problems' })}>
          {words.showProblems}
        </Button>
      </p>
      {error !== '' && (
        <p className="bn-note bn-butane-says">
          {words.butaneSays} <code>{visibleText(error, 20_000)}</code>
        </p>
      )}
    </div>
  );
}
