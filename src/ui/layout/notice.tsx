import * as commonWords from '#words/common';
import { Alert, AlertActionCloseButton, AlertActionLink } from '@patternfly/react-core/dist/esm/components/Alert';
import { useEffect } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import type { Notice } from '../../store/notice.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';

/** The message for the user, if any. One that only confirms something disappears by itself; one that offers something waits. */
export function NoticeBar() {
  const store = useWorkbenchStore();
  const notice = useWorkbench((state) => state.notice);
  useEffect(() => {
    if (notice?.kind !== 'info' || notice.action) return;
    const timer = setTimeout(() => {
      if (store.getState().notice === notice) store.getState().dismissNotice();
    }, 5000);
    return () => clearTimeout(timer);
  }, [store, notice]);
  return (
    <div className="bn-notice" role="alert">
      {notice && (
        <Alert
          variant={notice.kind}
          title={visibleText(notice.title)}
          component="p"
          {...(notice.action && { actionLinks: <NoticeAction action={notice.action} /> })}
          actionClose={
            <AlertActionCloseButton
              aria-label={commonWords.dismiss}
              title={commonWords.dismiss}
              onClose={() => store.getState().dismissNotice()}
            />
          }
        >
          {notice.body !== undefined && visibleText(notice.body)}
        </Alert>
      )}
    </div>
  );
}

function NoticeAction({ action: { label, name, run } }: { action: NonNullable<Notice['action']> }) {
  const store = useWorkbenchStore();
  return (
    <AlertActionLink
      aria-label={visibleText(name)}
      onClick={() => {
        store.getState().dismissNotice();
        run();
      }}
    >
      {label}
    </AlertActionLink>
  );
}
