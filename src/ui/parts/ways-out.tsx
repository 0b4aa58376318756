import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { safeModeAddress } from '../../safe-mode/address.ts';
import { useWorkbenchStore } from '../context.tsx';
import { download } from '../files/download.ts';

/** Loads the page anew. */
export function ReloadButton() {
  return (
    <Button variant="link" isInline onClick={() => location.reload()}>
      Reload the page
    </Button>
  );
}

/** Leads to the page that shows the drafts as plain text. */
export function SafeModeLink() {
  return (
    // eslint-disable-next-line no-restricted-syntax -- this page itself
    <Button variant="link" isInline component="a" href={safeModeAddress}>
      Open safe mode
    </Button>
  );
}

/** Downloads the text as it is on screen. */
export function DownloadTextButton({ variant }: { variant: 'link' | 'secondary' }) {
  const store = useWorkbenchStore();
  return (
    <Button
      variant={variant}
      isInline={variant === 'link'}
      onClick={() => {
        const { text, name } = store.getState();
        download(text, `${name}.bu`);
      }}
    >
      Download the text
    </Button>
  );
}

/** What can be done when the header with its buttons is gone. */
export function WaysOut() {
  return (
    <>
      <DownloadTextButton variant="link" />
      <ReloadButton />
      <SafeModeLink />
    </>
  );
}
