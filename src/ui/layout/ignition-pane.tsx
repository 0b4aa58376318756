import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiCopyIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-copy-icon';
import { useEffect, useRef, useState } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import { loadEditor, type OutputViewer } from '../../editor/index.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { prettyJson } from '../model/pretty-json.ts';
import { LoadState, type Loading } from './load-state.tsx';

/** The Ignition config that the text becomes, laid out to be read. */
export function IgnitionPane() {
  const store = useWorkbenchStore();
  const host = useRef<HTMLDivElement>(null);
  const viewer = useRef<OutputViewer>(undefined);
  const result = useWorkbench((state) => state.result);
  const [loading, setLoading] = useState<Loading>('loading');
  const [attempt, setAttempt] = useState(0);
  const output = result?.output;
  useEffect(() => {
    let left = false;
    loadEditor().then((module) => {
      if (left || !host.current) return;
      viewer.current = module.createOutputViewer(host.current, { label: 'Ignition config' });
      viewer.current.setText(prettyJson(store.getState().result?.output ?? ''));
      setLoading('ready');
    }, () => {
      if (!left) setLoading('failed');
    });
    return () => {
      left = true;
      viewer.current?.dispose();
      viewer.current = undefined;
    };
  }, [store, attempt]);
  useEffect(() => viewer.current?.setText(prettyJson(output ?? '')), [output]);
  return (
    <div role="region" aria-label="Ignition" className="bn-pane bn-text-pane" aria-busy={result === undefined}>
      <div className="bn-pane-bar">
        <span className="bn-note">{result && output === undefined ? visibleText(result.error ?? '') : 'As the machine reads it; laid out here, one line in the file.'}</span>
        <Button
          variant="plain" size="sm" icon={<RhUiCopyIcon />} isDisabled={output === undefined}
          onClick={() => {
            navigator.clipboard.writeText(prettyJson(output ?? '')).then(
              () => store.getState().notify({ kind: 'info', title: 'Copied the Ignition config' }),
              () => store.getState().notify({ kind: 'warning', title: 'Not copied', body: 'The browser does not let this page use the clipboard. Download the file instead.' }),
            );
          }}
        >
          Copy
        </Button>
      </div>
      <LoadState loading={loading} onRetry={() => {
        setLoading('loading');
        setAttempt(attempt + 1);
      }} />
      {result && output === undefined && <p className="bn-empty">No Ignition config while there is an error. The problems list says what to mend.</p>}
      <div ref={host} className="bn-editor" hidden={output === undefined} />
    </div>
  );
}
