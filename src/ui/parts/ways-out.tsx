import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { safeModeAddress } from '../../safe-mode/address.ts';
import { useWorkbenchStore } from '../context.tsx';
import { download } from '../files/download.ts';

/** What can be done when the header with its buttons is gone. */
export function WaysOut() {
  const store = useWorkbenchStore();
  return (
    <>
      <Button
        variant="link"
        isInline
        onClick={() => {
          const { text, name } = store.getState();
          download(text, `${name}.bu`);
        }}
      >
        Download the text
      </Button>
      <Button variant="link" isInline onClick={() => location.reload()}>
        Reload the page
      </Button>
      {/* eslint-disable-next-line no-restricted-syntax -- this page itself */}
      <Button variant="link" isInline component="a" href={safeModeAddress}>
        Open safe mode
      </Button>
    </>
  );
}
