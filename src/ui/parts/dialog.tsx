import { Modal, type ModalProps } from '@patternfly/react-core/dist/esm/components/Modal';
import { useLayoutEffect } from 'react';

let open = 0;

/** What is behind the dialogs that are open can be neither reached nor read. */
function keepBehind(): void {
  for (const part of document.body.children)
    if (part instanceof HTMLElement) part.inert = open > 0 && part.querySelector('[role=dialog]') === null;
}

/**
 * A dialog. PatternFly hides the page behind it by `aria-hidden` alone, which a browser disregards while the focus is in the page:
 * it is there until the dialog takes it, and the page would be read for as long as the dialog is open.
 */
export function Dialog(props: Omit<ModalProps, 'ref'>) {
  useLayoutEffect(() => {
    open++;
    // Not before the dialog knows where the focus was: that is where it returns to.
    const timer = setTimeout(keepBehind);
    return () => {
      clearTimeout(timer);
      open--;
      keepBehind();
    };
  }, []);
  return <Modal {...props} />;
}
