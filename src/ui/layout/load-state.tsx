import { Button } from '@patternfly/react-core/dist/esm/components/Button';

/** How far the loading of the editor is. */
export type Loading = 'loading' | 'ready' | 'failed';

/** Says that the editor is being loaded, or that it could not be. */
export function LoadState({ loading, onRetry }: { loading: Loading; onRetry: () => void }) {
  if (loading === 'ready') return null;
  if (loading === 'loading') return <p className="bn-empty" role="status">Loading the editor…</p>;
  return (
    <p className="bn-empty" role="alert">
      The editor could not be loaded; the form works without it. <Button variant="link" isInline onClick={onRetry}>Try again</Button>
    </p>
  );
}
