import * as words from '#words/page/header';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useView } from '../context.tsx';

/** Offers to update Bunsen once there is a newer release. */
export function ReleaseButton() {
  const reload = useView((state) => state.newRelease);
  return (
    <span role="status">
      {reload && (
        <Button variant="secondary" title={words.aboutUpdate} onClick={reload}>
          {words.update}
        </Button>
      )}
    </span>
  );
}
