import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { troubleWords } from '../../store/trouble-words.ts';
import type { CheckTrouble } from '../../store/transpiler.ts';
import { useWorkbenchStore } from '../context.tsx';

/** Why the text is not checked, and what the user can do about it. */
export function CheckTroubleMessage({ trouble }: { trouble: CheckTrouble }) {
  const store = useWorkbenchStore();
  return (
    <>
      <span>{troubleWords(trouble)}</span>
      {trouble.kind === 'slow' && (
        <Button variant="link" isInline onClick={() => store.getState().stopCheck()}>
          Stop
        </Button>
      )}
      <Button variant="link" isInline onClick={() => store.getState().retryCheck()}>
        {trouble.kind === 'slow' ? 'Start over' : 'Try again'}
      </Button>
    </>
  );
}
