import * as words from '#words/deliver/dialog';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useId, useMemo, useState } from 'react';
import { applyEdit } from '../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../core/document/read.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { asRemote, movableContents, type MovableContents } from '../../deliver/size/remote-contents.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { describeBytes } from '../../values/size.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { download } from '../files/download.ts';
import { fileName } from '../files/file-name.ts';

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
  const movable = useMemo(() => movableContents(valueAt(parseCached({ text }), []), memoryFiles(files), fileName), [text, files]);
  const move = (contents: MovableContents) => {
    const name = contents.fileName;
    const address = url.trim().endsWith('/') ? url.trim() + encodeURIComponent(name) : url;
    const remote = asRemote(contents, address);
    if (!remote.ok) return setSaid(remote.reason);
    // A mapping of text alone.
    const edited = applyEdit(parseCached({ text }), { op: 'set', path: contents.path, value: { ...remote.resource } }, { shared: 'here' });
    if (!edited.ok) return setSaid(edited.reason);
    workbench.getState().replace(edited.text);
    workbench.getState().settle();
    download(contents.bytes, name);
    setSaid(words.moved(name, remote.resource.source));
  };
  const shown = offered ? movable.slice(0, maxOffered) : [];
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
