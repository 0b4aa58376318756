import * as dialogs from '#words/page/dialogs';
import * as commonWords from '#words/common';
import * as words from '#words/page/shared-value';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import type { SharedUse } from '../../core/document/edit/apply-edit.ts';
import { useWorkbenchStore } from '../context.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** The most lines to name. */
const shown = 8;

/** Asks where an edit of a shared value applies: here only, or everywhere. */
export default function SharedQuestion({ use: { places, lines, everywhere }, onClose }: { use: SharedUse; onClose: () => void }) {
  const store = useWorkbenchStore();
  const answer = (choice: 'here' | 'everywhere') => () => store.getState().answer(choice);
  return (
    // The text has the focus first, so that continued typing presses no button.
    <Dialog
      isOpen
      variant="small"
      aria-labelledby="shared-title"
      aria-describedby="shared-text"
      elementToFocus="#shared-text"
      onClose={onClose}
    >
      <ModalHeader title={dialogs.sharedValue} labelId="shared-title" />
      <ModalBody>
        <div id="shared-text" className="bn-question" tabIndex={-1}>
          <p>{words.usedIn(places, lines.slice(0, shown), lines.length - shown)}</p>
          <p>{everywhere ? words.whereToChange : words.moveHere}</p>
        </div>
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" onClick={answer('here')}>
          {words.hereOnly}
        </Button>
        {everywhere && (
          <Button variant="secondary" onClick={answer('everywhere')}>
            {words.everywhere}
          </Button>
        )}
        <Button variant="link" onClick={onClose}>
          {commonWords.cancel}
        </Button>
      </ModalFooter>
    </Dialog>
  );
}
