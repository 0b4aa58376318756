import * as commonWords from '#words/common';
import * as words from '#words/page/parts';
import { whyNotLoaded } from '#words/store/loading';
import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { use, type ReactNode, type Ref } from 'react';
import { useStore } from 'zustand';
import type { Workbench } from '../../store/workbench-state.ts';
import { WorkbenchContext } from '../context.tsx';
import { PartNotLoaded } from './load-part.ts';
import { ReloadButton } from './ways-out.tsx';
import { errorText } from '../../core/report/error-text.ts';

interface PartFailureProps {
  /** Receives the message element, which can take the focus. */
  ref?: Ref<HTMLElement>;
  what: string;
  error: unknown;
  /** Whether it has been retried. */
  again: boolean;
  onRetry: () => void;
  /** Further ways to continue, where the part itself had them. */
  ways?: ReactNode;
}

/** Says that a part of the screen failed, what is safe, and what to do. */
export function PartFailure({ ref, what, error, again, onRetry, ways }: PartFailureProps) {
  const workbench = use(WorkbenchContext);
  const notLoaded = error instanceof PartNotLoaded;
  return (
    <section ref={ref} tabIndex={-1} aria-label={what}>
      <Alert
        variant={notLoaded ? 'warning' : 'danger'}
        isInline
        isLiveRegion
        component="p"
        className="bn-part-failure"
        title={notLoaded ? words.notLoaded(what, again) : words.notShown(what, again)}
        actionLinks={
          <>
            <Button variant="link" isInline onClick={onRetry}>
              {commonWords.tryAgain}
            </Button>
            {ways ?? (again && <ReloadButton />)}
          </>
        }
      >
        {notLoaded ? whyNotLoaded : words.bug(errorText(error))} {again && words.reloadMayHelp}{' '}
        {workbench && <WhatIsSafe workbench={workbench} again={again} />}
      </Alert>
    </section>
  );
}

/** What happens to the text, now and after a reload. */
function WhatIsSafe({ workbench, again }: { workbench: Workbench; again: boolean }) {
  switch (useStore(workbench, (state) => state.saved)) {
    case 'failed':
      return words.textNotSaved;
    case 'unkept':
      return again ? words.reloadDiscards : words.textHere;
    case 'pending':
      return words.textSafe;
    case 'saved':
      return again ? words.textKept : words.textSafe;
  }
}
