import * as words from '#words/text/result';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { ReactNode } from 'react';
import { isMachineConfig } from '../../core/spec/versions.ts';
import { useView, useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import '../theme/result.css';
import type { ResultView } from '../view.ts';
import { PaneActs } from './pane-acts.tsx';
import { ResultChanges } from './result-changes.tsx';
import { ResultErrors } from './result-errors.tsx';
import { ResultText } from './result-text.tsx';

export interface ResultPaneProps {
  /** Whether it can be seen; what is not seen is not traced. */
  shown: boolean;
  /** A further button. */
  toggle?: ReactNode;
}

/** The result of the config, to be read and copied: as it is, with its contents decoded, or what was changed in the text. */
export default function ResultPane({ shown, toggle }: ResultPaneProps) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const chosen = useView((state) => state.resultView);
  const kind = useWorkbench(({ target }) => (target && isMachineConfig(target) ? 'machineConfig' : 'ignition'));
  const result = useWorkbench((state) => state.result);
  const ended = useWorkbench(({ trouble }) => trouble !== undefined && trouble.kind !== 'slow');
  const name = words.kinds[kind];
  const output = result?.output;
  const viewButton = (id: Exclude<ResultView, 'written'>) => (
    <Button
      variant="plain"
      size="sm"
      className="bn-toggle"
      aria-pressed={chosen === id}
      title={words.views[id].about}
      onClick={() => view.setState({ resultView: chosen === id ? 'written' : id })}
    >
      {words.views[id].title}
    </Button>
  );
  return (
    <div role="region" aria-label={name.short} className="bn-pane bn-text-pane" aria-busy={result === undefined && !ended}>
      <div className="bn-pane-bar bn-result-bar">
        <span className="bn-note">{chosen === 'written' ? name.about : words.views[chosen].about}</span>
        <span className="bn-result-acts">
          {toggle}
          {viewButton('decoded')}
          {viewButton('changes')}
          <PaneActs pane="result" name={name.full} read={() => store.getState().result?.output} canCopy={output !== undefined} />
        </span>
      </div>
      {chosen === 'changes' ? (
        <ResultChanges />
      ) : (
        <>
          {!result && ended && <p className="bn-empty">{words.notChecked(name.full)}</p>}
          {result && output === undefined && <ResultErrors name={name.full} error={result.error ?? ''} />}
        </>
      )}
      <ResultText kind={kind} decoded={chosen === 'decoded'} hidden={chosen === 'changes' || output === undefined} isSeen={shown} />
    </div>
  );
}
