import * as commonWords from '#words/common';
import * as words from '#words/page/fixes';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { applyChanges } from '../../core/document/write/text-change.ts';
import type { Fix } from '../../language/fix/rules/fix.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { useWorkbenchStore } from '../context.tsx';
import { focusSoon } from '../parts/focus-soon.ts';
import { AdviceMenu } from './advice-menu.tsx';
import { ReloadButton } from '../parts/ways-out.tsx';
import type { PlacedFinding } from '../reader/findings.ts';
import { loadFixes } from './load-fixes.ts';
import { useFixes } from './use-fixes.ts';

/** Frames to wait for the finding to go: a large text is checked in the background. */
const patience = 300;

/** Ways that are shown at once; more would hide the finding itself. */
const maxShown = 3;

interface FixButtonsProps {
  placed: PlacedFinding;
  /** Where the focus goes once a fix is made and its button is gone; asked while the button is still there. */
  nextFocus: (button: HTMLElement) => () => HTMLElement | null | undefined;
}

/** Buttons that mend a finding, each in one step that undo takes back, where a way is certain; for advice also a menu to ignore it. */
export function FixButtons({ placed, nextFocus }: FixButtonsProps) {
  const store = useWorkbenchStore();
  const found = useFixes(placed);
  if ('failures' in found) {
    return (
      <span className="bn-fixes">
        {words.notLoaded}{' '}
        <Button variant="link" isInline size="sm" onClick={() => loadFixes(true)}>
          {commonWords.tryAgain}
        </Button>
        {found.failures > 1 && <ReloadButton />}
      </span>
    );
  }
  const { code } = placed.finding;
  if (found.fixes.length === 0 && code === undefined) return null;
  const mending = found.fixes.filter(({ isSilence }) => !isSilence);
  const silence = found.fixes.find(({ isSilence }) => isSilence);
  const make = ({ changes }: Fix, button: HTMLElement) => {
    const next = nextFocus(button);
    const { text, replace } = store.getState();
    // The offsets mean the text for which the fix was found.
    if (text !== found.text) return;
    replace(applyChanges(text, changes));
    focusSoon(() => (button.isConnected ? undefined : next()), patience);
  };
  return (
    <span className="bn-fixes" role="group" aria-label={words.fixes}>
      {mending.slice(0, maxShown).map((fix) => (
        <Button key={fix.title} variant="link" isInline size="sm" onClick={({ currentTarget }) => make(fix, currentTarget)}>
          {visibleText(fix.title)}
        </Button>
      ))}
      {code !== undefined && <AdviceMenu code={code} onIgnore={silence && ((toggle) => make(silence, toggle))} />}
    </span>
  );
}
