import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { use, type ReactNode, type Ref } from 'react';
import { useStore } from 'zustand';
import type { Workbench } from '../../store/workbench-state.ts';
import { WorkbenchContext } from '../context.tsx';
import { whyNotLoaded } from '../wording/not-loaded.ts';
import { PartNotLoaded } from './load-part.ts';
import { ReloadButton } from './ways-out.tsx';
import { errorText } from '../../core/report/error-text.ts';

interface PartFailureProps {
  /** Gives the message itself, which can take the focus. */
  ref?: Ref<HTMLElement>;
  what: string;
  error: unknown;
  /** Whether it was tried again already. */
  again: boolean;
  onRetry: () => void;
  /** Further ways to go on, where the part itself had them. */
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
        title={`${what} could not be ${notLoaded ? 'loaded' : 'shown'}${again ? ' this time either' : ''}`}
        actionLinks={
          <>
            <Button variant="link" isInline onClick={onRetry}>
              Try again
            </Button>
            {ways ?? (again && <ReloadButton />)}
          </>
        }
      >
        {notLoaded ? whyNotLoaded : `This is a bug in Bunsen (${errorText(error)}).`}
        {again && ' Reloading the page may help.'} {workbench && <WhatIsSafe workbench={workbench} again={again} />}
      </Alert>
    </section>
  );
}

/** What becomes of the text, now and with a reload. */
function WhatIsSafe({ workbench, again }: { workbench: Workbench; again: boolean }) {
  switch (useStore(workbench, (state) => state.saved)) {
    case 'failed':
      return 'Your text is still on screen but not saved.';
    case 'unkept':
      return again ? 'It discards what you changed here, so copy that first.' : 'Your text is still here.';
    case 'pending':
      return 'Your text is safe.';
    case 'saved':
      return again ? 'Your text is saved and will be here after the reload.' : 'Your text is safe.';
  }
}
