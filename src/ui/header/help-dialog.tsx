import * as dialogs from '#words/page/dialogs';
import * as words from '#words/page/help';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { pageOf } from '../wording/page-of.ts';
import { useViewStore } from '../context.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** How to use Bunsen, in half a page. */
export default function HelpDialog({ onClose }: { onClose: () => void }) {
  const view = useViewStore();
  return (
    <Dialog isOpen variant="small" aria-labelledby="help-title" onClose={onClose}>
      <ModalHeader title={dialogs.help} labelId="help-title" />
      <ModalBody>
        <div className="bn-help-text">
          <p>{words.whatItIs}</p>
          <ul>
            {words.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p>
            <Button
              variant="link"
              isInline
              onClick={() => {
                onClose();
                view.setState({ shortcutsOpen: true });
              }}
            >
              {dialogs.shortcuts}
            </Button>
          </p>
          <p>
            <a href={pageOf('guide')} target="_blank" rel="noreferrer">
              {words.guide}
            </a>
          </p>
          <p>
            <a href={pageOf('embedding')} target="_blank" rel="noreferrer">
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
    </Dialog>
  );
}
