import * as commonWords from '#words/common';
import * as parts from '#words/page/parts';
import * as words from '#words/page/text-panes';
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

/** The Ignition config that the text is translated to, laid out for reading. */
export function IgnitionPane() {
  return (
    <Part what={parts.ignitionPane}>
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
    viewer.current = module.createOutputViewer(host.current, { label: commonWords.ignitionConfig });
    viewer.current.setText(prettyJson(store.getState().result?.output ?? ''));
    return () => {
      viewer.current?.dispose();
      viewer.current = undefined;
    };
  }, [store, module]);
  useEffect(() => viewer.current?.setText(prettyJson(output ?? '')), [output]);
  return (
    <div role="region" aria-label={words.ignition} className="bn-pane bn-text-pane" aria-busy={result === undefined && !ended}>
      <div className="bn-pane-bar">
        <span className="bn-note">{result && output === undefined ? visibleText(result.error ?? '', 20_000) : words.aboutIgnition}</span>
        <Button
          variant="plain"
          size="sm"
          icon={<RhUiCopyIcon />}
          isDisabled={output === undefined}
          onClick={() => {
            navigator.clipboard.writeText(prettyJson(output ?? '')).then(
              () => store.getState().notify({ kind: 'info', title: words.copied }),
              () =>
                store.getState().notify({
                  kind: 'warning',
                  title: words.notCopied,
                  body: words.downloadInstead,
                }),
            );
          }}
        >
          {commonWords.copy}
        </Button>
      </div>
      <EditorNote load={load} instead={words.withoutColours} />
      {!result && ended && <p className="bn-empty">{words.notChecked}</p>}
      {result && output === undefined && <p className="bn-empty">{words.hasErrors}</p>}
      {failed && output !== undefined && (
        <textarea className="bn-plain" aria-label={commonWords.ignitionConfig} readOnly value={prettyJson(output)} />
      )}
      <div ref={host} className="bn-editor" hidden={output === undefined || !module} />
    </div>
  );
}
