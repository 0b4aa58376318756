import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiCopyIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-copy-icon';
import { useEffect, useRef } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import type { OutputViewer } from '../../editor/index.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { prettyJson } from './pretty-json.ts';
import { EditorNote } from '../parts/editor-note.tsx';
import { Part } from '../parts/part.tsx';
import { useEditor } from '../parts/use-editor.ts';

/** The Ignition config that the text becomes, laid out to be read. */
export function IgnitionPane() {
  return (
    <Part what="The Ignition pane">
      <IgnitionText />
    </Part>
  );
}

function IgnitionText() {
  const store = useWorkbenchStore();
  const host = useRef<HTMLDivElement>(null);
  const viewer = useRef<OutputViewer>(undefined);
  const result = useWorkbench((state) => state.result);
  const ended = useWorkbench(({ trouble }) => trouble !== undefined && trouble.kind !== 'slow');
  const load = useEditor();
  const { module, failed } = load;
  const output = result?.output;
  useEffect(() => {
    if (!module || !host.current) return;
    viewer.current = module.createOutputViewer(host.current, { label: 'Ignition config' });
    viewer.current.setText(prettyJson(store.getState().result?.output ?? ''));
    return () => {
      viewer.current?.dispose();
      viewer.current = undefined;
    };
  }, [store, module]);
  useEffect(() => viewer.current?.setText(prettyJson(output ?? '')), [output]);
  return (
    <div role="region" aria-label="Ignition" className="bn-pane bn-text-pane" aria-busy={result === undefined && !ended}>
      <div className="bn-pane-bar">
        <span className="bn-note">
          {result && output === undefined
            ? visibleText(result.error ?? '', 20_000)
            : 'As the machine reads it; laid out here, one line in the file.'}
        </span>
        <Button
          variant="plain"
          size="sm"
          icon={<RhUiCopyIcon />}
          isDisabled={output === undefined}
          onClick={() => {
            navigator.clipboard.writeText(prettyJson(output ?? '')).then(
              () => store.getState().notify({ kind: 'info', title: 'Copied the Ignition config' }),
              () =>
                store.getState().notify({
                  kind: 'warning',
                  title: 'Not copied',
                  body: 'The browser does not let this page use the clipboard. Download the file instead.',
                }),
            );
          }}
        >
          Copy
        </Button>
      </div>
      <EditorNote load={load} instead="The text is shown without colours." />
      {!result && ended && (
        <p className="bn-empty">There is no Ignition config because the text was not checked. See the line at the bottom.</p>
      )}
      {result && output === undefined && (
        <p className="bn-empty">There is no Ignition config while the text has an error. See the list of problems.</p>
      )}
      {failed && output !== undefined && <textarea className="bn-plain" aria-label="Ignition config" readOnly value={prettyJson(output)} />}
      <div ref={host} className="bn-editor" hidden={output === undefined || !module} />
    </div>
  );
}
