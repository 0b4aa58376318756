import { factsOf } from '#words/common';
import * as parts from '#words/page/parts';
import * as words from '#words/page/status';
import * as checkWords from '#words/store/checking';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiCaretDownIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-caret-down-icon';
import RhUiCaretUpIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-caret-up-icon';
import RhUiCheckCircleFillIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-check-circle-fill-icon';
import RhUiPendingIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-pending-icon';
import { useMemo, useRef } from 'react';
import { ignitionVersionOf, isMachineConfig } from '../../core/spec/versions.ts';
import type { Saved } from '../../store/workbench-state.ts';
import { useView, useViewStore, useWorkbench } from '../context.tsx';
import { countKinds } from '../wording/count-kinds.ts';
import { describeVerdict } from '../wording/describe-verdict.ts';
import { describeBytes } from '../../values/size.ts';
import { usePlatformChoice } from '../deliver/platform-choice.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { lazyPart } from '../parts/lazy-part.tsx';
import { CheckTroubleMessage, MissingChecks } from './check-trouble.tsx';

const SizeInStatus = lazyPart(parts.sizeOfChoice, () => import('../deliver/size-in-status.tsx'));

const savedTexts: Readonly<Record<Saved, string>> = {
  saved: words.saved,
  pending: words.saving,
  failed: words.notSaved,
  unkept: '',
};

/** The line at the bottom: whether the config is valid, what it is translated to, and whether it is kept. */
export function StatusLine() {
  const view = useViewStore();
  const open = useView((state) => state.problemsOpen);
  const result = useWorkbench((state) => state.result);
  const trouble = useWorkbench((state) => state.trouble);
  const findings = useWorkbench((state) => state.findings);
  const target = useWorkbench((state) => state.target);
  const saved = useWorkbench((state) => state.saved);
  const size = useMemo(() => (result?.output !== undefined ? new TextEncoder().encode(result.output).length : undefined), [result]);
  const chosen = usePlatformChoice(useWorkbench((state) => state.draft.id))?.platform;
  const verdictButton = useRef<HTMLButtonElement>(null);
  const failed = result?.error !== undefined;
  const ended = trouble !== undefined && trouble.kind !== 'slow';
  const verdict = result
    ? describeVerdict(result.error, findings)
    : factsOf(ended ? words.notChecked : checkWords.checking, countKinds(findings) || undefined);
  const Caret = open ? RhUiCaretDownIcon : RhUiCaretUpIcon;
  return (
    <footer className="bn-status">
      <div className="bn-check-trouble" role="alert">
        {trouble && !result && <CheckTroubleMessage trouble={trouble} onLeave={() => verdictButton.current?.focus()} />}
        {result?.missing !== undefined && <MissingChecks failures={result.missing} onLeave={() => verdictButton.current?.focus()} />}
      </div>
      {/* Around the button: what a button contains is its name, and nothing else. */}
      <span role="status">
        <Button
          ref={verdictButton}
          variant="plain"
          size="sm"
          className="bn-verdict"
          aria-expanded={open}
          aria-controls={open ? 'problems' : undefined}
          onClick={() => view.setState({ problemsOpen: !open, tab: 'problems' })}
        >
          {result === undefined && ended ? (
            <KindIcon kind="warning" label="" />
          ) : result === undefined ? (
            <span className="bn-kind bn-kind-pending">
              <RhUiPendingIcon />
            </span>
          ) : failed || findings.some(({ kind }) => kind === 'error') ? (
            <KindIcon kind="error" label="" />
          ) : (
            <span className="bn-kind bn-kind-ok">
              <RhUiCheckCircleFillIcon />
            </span>
          )}
          {verdict}
          <Caret />
        </Button>
      </span>
      <span className="bn-status-part">
        {words.output(
          target && ignitionVersionOf(target),
          target !== undefined && isMachineConfig(target),
          size === undefined ? undefined : describeBytes(size),
        )}
      </span>
      {chosen !== undefined && result?.output !== undefined && <SizeInStatus platform={chosen} />}
      <span className={saved === 'failed' ? 'bn-status-part bn-warn' : 'bn-status-part'} title={words.keptHere}>
        {savedTexts[saved]}
      </span>
    </footer>
  );
}
