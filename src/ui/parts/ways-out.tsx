import * as commonWords from '#words/common';
import * as words from '#words/page/parts';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { safeModeAddress } from '../../safe-mode/address.ts';
import { useWorkbenchStore } from '../context.tsx';
import { download } from '../files/download.ts';

/** Reloads the page. */
export function ReloadButton() {
  return (
    <Button variant="link" isInline onClick={() => location.reload()}>
      {commonWords.reloadPage}
    </Button>
  );
}

/** Leads to the page that shows the drafts as plain text. */
export function SafeModeLink() {
  return (
    // oxlint-disable-next-line sinks/use -- this page itself
    <Button variant="link" isInline component="a" href={safeModeAddress}>
      {words.openSafeMode}
    </Button>
  );
}

/** Downloads the present text. */
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
      {words.downloadText}
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
