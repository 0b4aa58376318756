import * as parts from '#words/page/parts';
import * as words from '#words/page/start';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { useEffect } from 'react';
import { splitTarget } from '../../core/spec/versions.ts';
import { useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { RecentDrafts } from '../drafts/recent-drafts.tsx';
import { openPasted } from '../open/open-pasted.ts';
import { pickFile } from '../open/open-file.ts';
import { latestStable, targetsByVariant } from '../../values/target-names.ts';
import { variantName } from '../../values/variant-names.ts';
import { Part } from '../parts/part.tsx';
import { startingPoints } from '../starting-points/all.ts';

/** What a new config can begin with. The current config stays until one is chosen; after that undo restores it, and it is kept as a draft. */
export function StartScreen() {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const hasDraft = useWorkbench((state) => state.text !== '');
  const begin = (text: string, name?: string) => {
    workbench.getState().open({ text, name, files: {}, sample: true });
    view.setState({ screen: 'workbench', section: 'overview', tab: 'form' });
  };
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text') ?? '';
      if (text.trim() === '' || (event.target instanceof Element && event.target.closest('input, [role="dialog"]'))) return;
      void openPasted(text, workbench, view);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [workbench, view]);
  return (
    <main className="bn-start">
      <div className="bn-start-inner">
        <Title headingLevel="h2" size="2xl">
          {words.title}
        </Title>
        <p className="bn-start-lead">
          {words.howToChoose} {hasDraft && words.currentKept}
        </p>
        <div className="bn-choices">
          {hasDraft && (
            <Button variant="primary" onClick={() => view.setState({ screen: 'workbench' })}>
              {words.back}
            </Button>
          )}
          <Button variant="secondary" onClick={() => pickFile(workbench, view)}>
            {words.openFile}
          </Button>
          <span className="bn-note">{words.otherWays}</span>
          {targetsByVariant.map(({ variant, targets }) => {
            const latest = latestStable(targets);
            return (
              latest && (
                <Button
                  key={variant}
                  variant="link"
                  isInline
                  aria-label={words.emptyFor(variantName(variant))}
                  onClick={() => begin(`variant: ${variant}\nversion: ${splitTarget(latest).version}\n`, 'config')}
                >
                  {variantName(variant)}
                </Button>
              )
            );
          })}
        </div>
        <Part what={parts.recentDrafts}>
          <RecentDrafts />
        </Part>
        <ul className="bn-cards" aria-label={words.startingPoints}>
          {startingPoints.map(({ id, title, description, target, text }) => (
            <li key={id}>
              <button type="button" className="bn-card" onClick={() => begin(text, id)}>
                <span className="bn-card-title">{title}</span>
                <span className="bn-card-text">{description}</span>
                <span className="bn-card-foot">{variantName(splitTarget(target).variant)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
