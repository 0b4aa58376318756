import * as words from '#words/form/code-editor';
import { done } from '#words/common';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { use, useEffect, useRef } from 'react';
import { ViewContext } from '../context.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { CodeEditor, type CodeEditorProps } from './code-editor.tsx';
import { Dialog } from '../parts/dialog.tsx';

interface CodeDialogProps extends Omit<CodeEditorProps, 'fill'> {
  onClose: () => void;
}

/** A text in an editor as large as the window. It is the same text: what is typed is in the form at once. */
export default function CodeDialog({ onClose, ...editor }: CodeDialogProps) {
  const { control, history, label, onChange } = editor;
  const view = use(ViewContext);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  // The browser's Back closes it, too.
  useEffect(() => {
    view?.setState({ closeInner: () => close.current() });
    return () => view?.setState({ closeInner: undefined });
  }, [view]);
  return (
    <Dialog isOpen className="bn-code-dialog" aria-labelledby="code-dialog-title" onClose={onClose}>
      <ModalHeader title={label} labelId="code-dialog-title" />
      <ModalBody>
        <div className="bn-code-room" data-own-undo={history ? undefined : true} data-drop={history && onChange ? 'contents' : undefined}>
          <CodeEditor {...editor} control={{ ...control, id: 'code-dialog-text' }} fill />
        </div>
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" onClick={onClose}>
          {done}
        </Button>
        {onChange && (
          <span className="bn-note">
            <Sentence
              parts={words.tabHint((key) => (
                <kbd>{key}</kbd>
              ))}
            />
          </span>
        )}
      </ModalFooter>
    </Dialog>
  );
}
