import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useWorkbench } from '../context.tsx';
import type { Saved } from '../../store/workbench-state.ts';
import { PartNotLoaded } from './load-part.ts';

interface PartFailureProps {
  what: string;
  error: unknown;
  /** Whether it was tried again already. */
  again: boolean;
  onRetry: () => void;
}

/** Says that a part of the screen failed, what is safe, and what to do. */
export function PartFailure({ what, error, again, onRetry }: PartFailureProps) {
  const notLoaded = error instanceof PartNotLoaded;
  const saved = useWorkbench((state) => state.saved);
  return (
    <Alert
      variant={notLoaded ? 'warning' : 'danger'}
      isInline
      isLiveRegion
      component="p"
      className="bn-part-failure"
      title={`${what} could not be ${notLoaded ? 'loaded' : 'shown'}${again ? ' this time either' : ''}`}
      actionLinks={
        <>
          <Button variant="link" isInline onClick={onRetry}>
            Try again
          </Button>
          {again && (
            <Button variant="link" isInline onClick={() => location.reload()}>
              Reload the page
            </Button>
          )}
        </>
      }
    >
      {notLoaded
        ? 'The network may be down, or Bunsen may have been updated on the server.'
        : `This is a bug in Bunsen (${error instanceof Error ? error.message : String(error)}).`}
      {again ? ' Reloading the page may help.' : ''} {safety(saved, again)}
    </Alert>
  );
}

/** What becomes of the text, now and with a reload. */
function safety(saved: Saved, again: boolean): string {
  switch (saved) {
    case 'failed':
      return 'Your text is still on screen but not saved.';
    case 'unkept':
      return again ? 'It discards what you changed here, so copy that first.' : 'Your text is still here.';
    case 'pending':
      return 'Your text is safe.';
    case 'saved':
      return again ? 'Your text is saved and will be here after the reload.' : 'Your text is safe.';
  }
}
