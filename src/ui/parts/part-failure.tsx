import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
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
  return (
    <Alert
      variant={notLoaded ? 'warning' : 'danger'}
      isInline
      isLiveRegion
      component="p"
      className="bn-part-failure"
      title={`${what} ${again ? 'still ' : ''}could not be ${notLoaded ? 'loaded' : 'shown'}`}
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
        ? 'The network may be down, or Bunsen has been updated on the server.'
        : `This is a bug in Bunsen (${error instanceof Error ? error.message : String(error)}).`}
      {again ? ' Reloading the page may help. Your text is safe and comes back.' : ' Your text is safe.'}
    </Alert>
  );
}
