import * as parts from '#words/page/parts';
import * as words from '#words/start/start';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core/dist/esm/components/ToggleGroup';
import { useEffect, useState } from 'react';
import { useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { RecentDrafts } from '../drafts/recent-drafts.tsx';
import { openPasted } from '../open/open-pasted.ts';
import { pickFile } from '../open/open-file.ts';
import { targetsByVariant } from '../../values/target-names.ts';
import { variantName } from '../../values/variant-names.ts';
import { Part } from '../parts/part.tsx';
import { SystemStart } from './system-start.tsx';

/** What a new config can begin with. The current config stays until one is chosen; after that undo restores it, and it is kept as a draft. */
export function StartScreen() {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const hasDraft = useWorkbench((state) => state.text !== '');
  const [system, setSystem] = useState<string>();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text') ?? '';
      if (text.trim() === '' || (event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]'))) return;
      void openPasted(text, workbench, view);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [workbench, view]);
  useEffect(() => {
    const onKey = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      // A dialog or a menu closes first.
      const isOpen = document.querySelector('[role="dialog"], [role="menu"]') !== null;
      if (key !== 'Escape' || defaultPrevented || isOpen || (target instanceof Element && target.closest('input, textarea'))) return;
      if (workbench.getState().text !== '') view.setState({ screen: 'workbench' });
    };
    // In the capture phase: a menu that is closed by this key is still there.
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [workbench, view]);
  return (
    <main className="bn-start" aria-labelledby="bn-start-title" tabIndex={-1}>
      <div className="bn-start-inner">
        <Title id="bn-start-title" headingLevel="h2" size="2xl">
          {words.title}
        </Title>
        <p className="bn-start-lead">{words.whatItIs}</p>
        <div className="bn-choices">
          {hasDraft && (
            <Button variant="primary" onClick={() => view.setState({ screen: 'workbench' })}>
              {words.back}
            </Button>
          )}
          <Button variant="secondary" onClick={() => pickFile(workbench, view)}>
            {words.openFile}
          </Button>
          <span className="bn-note">
            {words.otherWays} {hasDraft && words.currentKept}
          </span>
        </div>
        <Part what={parts.recentDrafts}>
          <RecentDrafts />
        </Part>
        <div className="bn-start-filter">
          <ToggleGroup aria-label={words.whichSystem} className="bn-start-systems">
            <ToggleGroupItem text={words.allSystems} isSelected={system === undefined} onChange={() => setSystem(undefined)} />
            {targetsByVariant.map(({ variant }) => (
              <ToggleGroupItem
                key={variant}
                text={variantName(variant)}
                isSelected={system === variant}
                onChange={() => setSystem(variant)}
              />
            ))}
          </ToggleGroup>
          <p className="bn-note">{words.howToChoose}</p>
        </div>
        {targetsByVariant.map(
          ({ variant }) => (system === undefined || system === variant) && <SystemStart key={variant} variant={variant} />,
        )}
      </div>
    </main>
  );
}
