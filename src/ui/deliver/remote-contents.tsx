import * as words from '#words/deliver/dialog';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useId, useMemo, useState } from 'react';
import type { MovableContents } from '../../deliver/size/remote-contents.ts';
import { describeBytes } from '../../values/size.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { download } from '../files/download.ts';
import { contentsToMove, moveContents } from './move-contents.ts';

/** How many contents are offered: the largest help most. */
const maxOffered = 5;

/** Large contents, which can be moved out of the config: they are downloaded, and the text gets a URL with their hash, as one step. Machines of OpenShift do not fetch any. */
export function RemoteContents({ offered }: { offered: boolean }) {
  const id = useId();
  const workbench = useWorkbenchStore();
  const text = useWorkbench((state) => state.text);
  const files = useWorkbench((state) => state.files);
  const [url, setUrl] = useState('');
  const [said, setSaid] = useState('');
  const movable = useMemo(() => (offered ? contentsToMove(text, files) : []), [offered, text, files]);
  const move = (contents: MovableContents) => {
    const moved = moveContents(text, contents, url);
    if (!moved.ok) return setSaid(moved.reason);
    workbench.getState().replace(moved.text);
    workbench.getState().settle();
    download(contents.bytes, contents.fileName);
    setSaid(words.moved(contents.fileName, moved.source));
  };
  const shown = movable.slice(0, maxOffered);
  // What was said stays when the config fits.
  if (shown.length === 0 && said === '') return undefined;
  return (
    <div className="bn-use-form">
      {shown.length > 0 && (
        <>
          <label htmlFor={id}>{words.moveUrl}</label>
          <TextInput id={id} className="bn-mono" placeholder={words.moveExample} value={url} onChange={(_event, value) => setUrl(value)} />
        </>
      )}
      {shown.map((contents) => (
        <Button key={contents.path.join('.')} variant="secondary" size="sm" onClick={() => move(contents)}>
          {words.move(contents.label, describeBytes(contents.bytes.length))}
        </Button>
      ))}
      <p role="status">{said}</p>
    </div>
  );
}
