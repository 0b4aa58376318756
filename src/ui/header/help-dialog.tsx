import * as dialogs from '#words/page/dialogs';
import * as words from '#words/page/help';
import { Modal, ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { Fragment } from 'react';
import { Keys } from '../parts/keys.tsx';

/** How to use Bunsen, in half a page. */
export default function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal isOpen variant="small" aria-labelledby="help-title" onClose={onClose}>
      <ModalHeader title={dialogs.help} labelId="help-title" />
      <ModalBody>
        <div className="bn-help-text">
          <p>{words.whatItIs}</p>
          <ul>
            {words.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <dl className="bn-keys">
            {words.shortcuts.map(({ keys, does }) => (
              <Fragment key={keys}>
                <dt>
                  <Keys keys={keys} />
                </dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
          <p>
            <a href="embedding.html" target="_blank" rel="noreferrer">
              {words.embedding}
            </a>
          </p>
          <p>
            <a href="https://coreos.github.io/butane/specs/" target="_blank" rel="noreferrer">
              {words.butaneDocs}
            </a>
          </p>
          <p>
            <a href="third-party-notices.txt" target="_blank" rel="noreferrer">
              {words.notices}
            </a>
          </p>
        </div>
      </ModalBody>
    </Modal>
  );
}
