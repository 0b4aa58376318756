import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import type { SharedUse } from '../../core/document/edit/apply-edit.ts';
import { useWorkbenchStore } from '../context.tsx';

/** Asks where an edit of a shared value is meant: here only, or everywhere. */
export default function SharedQuestion({ use: { places, lines, everywhere }, onClose }: { use: SharedUse; onClose: () => void }) {
  const store = useWorkbenchStore();
  const answer = (choice: 'here' | 'everywhere') => () => store.getState().answer(choice);
  return (
    // The text has the focus first: who goes on typing presses no button.
    <Modal
      isOpen
      variant="small"
      aria-labelledby="shared-title"
      aria-describedby="shared-text"
      elementToFocus="#shared-text"
      onClose={onClose}
    >
      <ModalHeader title="This value is shared" labelId="shared-title" />
      <ModalBody>
        <div id="shared-text" className="bn-question" tabIndex={-1}>
          <p>
            It is used in {places} places, {linesText(lines)}, through an anchor and its aliases.
          </p>
          <p>
            {everywhere
              ? 'Change it here only, or everywhere? For a change here, this place gets a value of its own.'
              : 'An alias must stay below its anchor. To move it, this place gets a value of its own.'}
          </p>
        </div>
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" onClick={answer('here')}>
          Here only
        </Button>
        {everywhere && (
          <Button variant="secondary" onClick={answer('everywhere')}>
            Everywhere
          </Button>
        )}
        <Button variant="link" onClick={onClose}>
          Cancel
        </Button>
      </ModalFooter>
    </Modal>
  );
}

const shown = 8;

/** `line 3`, `lines 3, 5 and 8`; of many, the first ones. */
function linesText(lines: readonly number[]): string {
  if (lines.length === 1) return `on line ${lines.join()}`;
  if (lines.length > shown) return `on lines ${lines.slice(0, shown).join(', ')} and ${lines.length - shown} more`;
  return `on lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1) ?? ''}`;
}
