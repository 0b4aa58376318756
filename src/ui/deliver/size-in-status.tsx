import * as words from '#words/deliver/dialog';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useDeferredValue, useMemo } from 'react';
import { platforms } from '../../deliver/platforms/platforms.ts';
import { sizeVerdict } from '../../deliver/size/size-report.ts';
import { useViewStore } from '../context.tsx';
import { useDelivered } from './use-delivered.ts';

/** The size of what is delivered against the limit of the platform that was chosen for the draft; it leads to what helps. */
export default function SizeInStatus({ platform }: { platform: string }) {
  const view = useViewStore();
  const { output } = useDelivered();
  // Nothing typed waits for it.
  const latest = useDeferredValue(output);
  const row = useMemo(() => platforms.find(({ id }) => id === platform), [platform]);
  const size = useMemo(() => row && latest !== undefined && sizeVerdict(latest, row), [row, latest]);
  if (!size) return null;
  return (
    <Button
      variant="link"
      isInline
      size="sm"
      className={size.fits ? 'bn-status-part' : 'bn-status-part bn-warn'}
      title={words.sizeTitle}
      onClick={() => view.setState({ useItOpen: true })}
    >
      {size.verdict}
    </Button>
  );
}
