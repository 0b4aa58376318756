import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useView } from '../context.tsx';

/** Offers a newer release of Bunsen once there is one. */
export function ReleaseButton() {
  const reload = useView((state) => state.newRelease);
  return (
    <span role="status">
      {reload && (
        <Button variant="secondary" title="A new release of Bunsen is ready. Your draft is kept." onClick={reload}>
          Reload to update
        </Button>
      )}
    </span>
  );
}
