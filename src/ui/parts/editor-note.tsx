import * as commonWords from '#words/common';
import * as words from '#words/page/parts';
import { editorNotLoaded, loadingEditor } from '#words/store/loading';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useEffect, useRef, useState } from 'react';
import type { EditorLoad } from './use-editor.ts';
import { ReloadButton } from './ways-out.tsx';

/** Says that the editor is being loaded, or that it could not be loaded and what is shown instead. */
export function EditorNote({ load: { module, failed, again, retry }, instead }: { load: EditorLoad; instead: string }) {
  const note = useRef<HTMLParagraphElement>(null);
  const [asked, setAsked] = useState(false);
  // The button that was pressed is gone. What has the note creates its editor right after this, so who hears that it is loaded can go on to it.
  useEffect(() => {
    if (asked && document.activeElement === document.body) note.current?.focus();
  }, [asked, module, failed]);
  if (module)
    return asked ? (
      <p ref={note} tabIndex={-1} className="pf-v6-screen-reader">
        {words.editorLoaded}
      </p>
    ) : null;
  if (!failed)
    return (
      <p ref={note} tabIndex={-1} className="bn-empty" role="status">
        {loadingEditor}
      </p>
    );
  return (
    <p ref={note} tabIndex={-1} className="bn-editor-note" role="alert">
      {editorNotLoaded(again, instead)}{' '}
      <Button
        variant="link"
        isInline
        onClick={() => {
          setAsked(true);
          retry();
        }}
      >
        {commonWords.tryAgain}
      </Button>
      {again && (
        <>
          {' '}
          <ReloadButton />
        </>
      )}
    </p>
  );
}
