import { Modal, ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';

/** How to use Bunsen, in half a page. */
export default function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal isOpen variant="small" aria-labelledby="help-title" onClose={onClose}>
      <ModalHeader title="Help" labelId="help-title" />
      <ModalBody>
        <div className="bn-help-text">
          <p>
            A Butane config says how a machine is set up at its first boot. Bunsen turns it into Ignition, which the machine reads. Form and
            text are two views of one config: change either and the other follows. Nothing you write leaves this browser.
          </p>
          <ul>
            <li>Click a problem to go to its field and its line.</li>
            <li>“Clear” removes a key: absent and empty can mean different things.</li>
            <li>Drop a .bu file anywhere to open it; what was there before is one undo away.</li>
            <li>What you write is kept as a draft, in this browser only. “Drafts” lists them all, and shows what each was before.</li>
            <li>Share makes a link that holds the config; the secrets it finds are left out of it unless you keep them.</li>
            <li>Drop several files or a folder and they become local files, which a config can embed.</li>
            <li>After the first visit Bunsen works without network, and the browser’s menu can install it.</li>
          </ul>
          <dl className="bn-keys">
            <dt>
              <kbd>Ctrl</kbd>+<kbd>Z</kbd>
            </dt>
            <dd>undo, in form and text</dd>
            <dt>
              <kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>Z</kbd>
            </dt>
            <dd>redo</dd>
            <dt>
              <kbd>Ctrl</kbd>+<kbd>K</kbd>
            </dt>
            <dd>search for a section, field or item</dd>
            <dt>
              <kbd>Alt</kbd>+<kbd>↑</kbd> <kbd>↓</kbd>
            </dt>
            <dd>on an item’s line: move the item</dd>
            <dt>
              <kbd>Ctrl</kbd>+<kbd>M</kbd>
            </dt>
            <dd>in the editor: Tab moves the focus on instead of indenting</dd>
            <dt>
              <kbd>F8</kbd>
            </dt>
            <dd>in the editor: next problem</dd>
          </dl>
          <p>
            <a href="embedding.html" target="_blank" rel="noreferrer">
              Embedding Bunsen in documentation
            </a>
          </p>
          <p>
            <a href="https://coreos.github.io/butane/specs/" target="_blank" rel="noreferrer">
              Butane’s own documentation
            </a>
          </p>
          <p>
            <a href="third-party-notices.txt" target="_blank" rel="noreferrer">
              Third-party notices
            </a>
          </p>
        </div>
      </ModalBody>
    </Modal>
  );
}
