import * as dialogs from '#words/page/dialogs';
import * as words from '#words/page/shortcuts';
import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { Fragment } from 'react';
import { useView, useViewStore } from '../context.tsx';
import { Keys } from '../parts/keys.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** Everything that can be done by keyboard alone, in one sheet. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const view = useViewStore();
  const helpKey = useView((state) => state.helpKey);
  return (
    <Dialog isOpen variant="medium" aria-labelledby="shortcuts-title" onClose={onClose}>
      <ModalHeader title={dialogs.shortcuts} labelId="shortcuts-title" />
      <ModalBody>
        <div className="bn-shortcuts bn-part">
          {words.groups.map(({ title, shortcuts }) => (
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
        <Checkbox id="help-key" label={words.helpKey} isChecked={helpKey} onChange={(_, on) => view.setState({ helpKey: on })} />
      </ModalBody>
    </Dialog>
  );
}
