import * as words from '#words/store/checking';
import * as commonWords from '#words/common';
import * as statusWords from '#words/page/status';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useRef } from 'react';
import { troubleWords } from '../../store/trouble-words.ts';
import type { CheckTrouble } from '../../store/transpiler.ts';
import { ReloadButton } from '../parts/ways-out.tsx';
import { useWorkbenchStore } from '../context.tsx';

/** Says that part of the advice is missing because it could not be loaded, now `failures` times in a row. */
export function MissingChecks({ failures, onLeave }: { failures: number; onLeave: () => void }) {
  const store = useWorkbenchStore();
  return (
    <>
      <span>{statusWords.checksNotLoaded(failures > 1)}</span>
      <Button
        variant="link"
        isInline
        onClick={() => {
          onLeave();
          store.getState().retryCheck();
        }}
      >
        {commonWords.tryAgain}
      </Button>
      {failures > 1 && <ReloadButton />}
    </>
  );
}

/** Why the text is not checked, and what the user can do about it. `onLeave` is called before the message disappears, and with it the button that has the focus. */
export function CheckTroubleMessage({ trouble, onLeave }: { trouble: CheckTrouble; onLeave: () => void }) {
  const store = useWorkbenchStore();
  const again = useRef<HTMLButtonElement>(null);
  return (
    <>
      <span>{troubleWords(trouble)}</span>
      {trouble.kind === 'slow' && (
        <Button
          variant="link"
          isInline
          onClick={() => {
            // The focus would be lost with the button.
            again.current?.focus();
            store.getState().stopCheck();
          }}
        >
          {words.stop}
        </Button>
      )}
      <Button
        ref={again}
        variant="link"
        isInline
        onClick={() => {
          onLeave();
          store.getState().retryCheck();
        }}
      >
        {trouble.kind === 'slow' ? words.startOver : commonWords.tryAgain}
      </Button>
    </>
  );
}
