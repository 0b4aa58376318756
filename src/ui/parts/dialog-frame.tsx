import * as commonWords from '#words/common';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

interface DialogFrameProps {
  /** Accessible name. */
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that needs nothing but the browser, for use when a dialog could not be loaded. */
export function DialogFrame({ label, onClose, children }: DialogFrameProps) {
  const frame = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = frame.current;
    dialog?.showModal();
    // Closed while it is still on the page, it returns the focus.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={frame}
      className="bn-dialog-frame"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      <div className="bn-dialog-frame-foot">
        <Button variant="secondary" onClick={onClose}>
          {commonWords.close}
        </Button>
      </div>
    </dialog>
  );
}
