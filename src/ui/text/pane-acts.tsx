import * as commonWords from '#words/common';
import * as words from '#words/text/text-panes';
import * as resultWords from '#words/text/result';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiCopyIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-copy-icon';
import { useView, useViewStore, useWorkbenchStore } from '../context.tsx';

interface PaneActsProps {
  pane: 'text' | 'result';
  /** What is copied, as a sentence calls it. */
  name: string;
  /** The text to copy at that time; undefined while there is none. */
  read: () => string | undefined;
  /** Whether there is something to copy. */
  canCopy: boolean;
}

/** What can be done with a text that is shown: break its long lines, and copy it. */
export function PaneActs({ pane, name, read, canCopy }: PaneActsProps) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const wraps = useView((state) => state.wraps[pane]);
  const copy = () =>
    navigator.clipboard.writeText(read() ?? '').then(
      () => store.getState().notify({ kind: 'info', title: resultWords.copied(name) }),
      () => store.getState().notify({ kind: 'warning', title: resultWords.notCopied, body: resultWords.downloadInstead }),
    );
  return (
    <>
      <Button
        variant="plain"
        size="sm"
        className="bn-toggle"
        aria-pressed={wraps}
        title={words.aboutWrap}
        onClick={() => view.setState((state) => ({ wraps: { ...state.wraps, [pane]: !wraps } }))}
      >
        {words.wrap}
      </Button>
      <Button
        variant="plain"
        size="sm"
        icon={<RhUiCopyIcon />}
        isDisabled={!canCopy}
        title={resultWords.aboutCopy(name)}
        onClick={() => void copy()}
      >
        {commonWords.copy}
      </Button>
    </>
  );
}
