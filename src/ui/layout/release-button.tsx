import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useView, useWorkbenchStore } from '../context.tsx';

/** Offers a newer release of Bunsen once there is one. */
export function ReleaseButton() {
  const workbench = useWorkbenchStore();
  const reload = useView((state) => state.newRelease);
  return (
    <span role="status">
      {reload && (
        <Button variant="secondary" title="A new release of Bunsen is ready. Your draft is kept." onClick={() => {
          workbench.getState().save();
          reload();
        }}>
          Reload to update
        </Button>
      )}
    </span>
  );
}
