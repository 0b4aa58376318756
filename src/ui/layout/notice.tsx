import { Alert, AlertActionCloseButton } from '@patternfly/react-core/dist/esm/components/Alert';
import { useEffect } from 'react';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';

/** The message for the user, if any. One that only confirms goes by itself. */
export function NoticeBar() {
  const store = useWorkbenchStore();
  const notice = useWorkbench((state) => state.notice);
  useEffect(() => {
    if (notice?.kind !== 'info') return;
    const timer = setTimeout(() => {
      if (store.getState().notice === notice) store.getState().dismissNotice();
    }, 5000);
    return () => clearTimeout(timer);
  }, [store, notice]);
  return (
    <div className="bn-notice" role="alert">
      {notice && (
        <Alert
          variant={notice.kind} title={notice.title}
          actionClose={<AlertActionCloseButton title="Dismiss" onClose={() => store.getState().dismissNotice()} />}
        >
          {notice.body}
        </Alert>
      )}
    </div>
  );
}
