import * as dialogs from '#words/page/dialogs';
import { groups } from '#words/page/shortcuts';
import { Modal, ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { Fragment } from 'react';
import { Keys } from '../parts/keys.tsx';

/** Everything that can be done by keyboard alone, in one sheet. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal isOpen variant="medium" aria-labelledby="shortcuts-title" onClose={onClose}>
      <ModalHeader title={dialogs.shortcuts} labelId="shortcuts-title" />
      <ModalBody>
        <div className="bn-shortcuts">
          {groups.map(({ title, shortcuts }) => (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              <dl className="bn-keys">
                {shortcuts.map(({ keys, does }) => (
                  <Fragment key={keys}>
                    <dt>
                      <Keys keys={keys} />
                    </dt>
                    <dd>{does}</dd>
                  </Fragment>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </ModalBody>
    </Modal>
  );
}
