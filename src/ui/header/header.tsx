import * as dialogs from '#words/page/dialogs';
import * as commonWords from '#words/common';
import * as words from '#words/page/header';
import * as parts from '#words/page/parts';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiQuestionMarkCircleIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-question-mark-circle-icon';
import RhUiRedoIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-redo-icon';
import RhUiUndoIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-undo-icon';
import { useView, useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { DraftsButton } from '../drafts/drafts-button.tsx';
import { Part } from '../parts/part.tsx';
import { DownloadMenu } from './download-menu.tsx';
import { OpenMenu } from './open-menu.tsx';
import { ReleaseButton } from './release-button.tsx';
import { TargetPicker } from './target-picker.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { useMedia } from '../parts/use-media.ts';

/** The bar at the top: what the config is for, files, history, and the theme. */
export function Header() {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const atWork = useView((state) => state.screen === 'workbench');
  const roomy = useMedia('(min-width: 701px)');
  const canUndo = useWorkbench((state) => state.canUndo);
  const canRedo = useWorkbench((state) => state.canRedo);
  return (
    <header className="bn-header">
      <h1 className="bn-brand">{words.product}</h1>
      {atWork && (
        <Part what={parts.targetPicker}>
          <TargetPicker />
        </Part>
      )}
      <div className="bn-bar">
        {atWork && (
          <Button variant="secondary" title={words.aboutNew} onClick={() => view.setState({ screen: 'start' })}>
            {words.newConfig}
          </Button>
        )}
        <OpenMenu />
        {roomy && <DraftsButton />}
        {atWork && (
          <>
            <Button
              variant="plain"
              aria-label={commonWords.undo}
              title={words.undoKeys}
              icon={<RhUiUndoIcon />}
              isAriaDisabled={!canUndo}
              onClick={() => workbench.getState().undo()}
            />
            <Button
              variant="plain"
              aria-label={words.redo}
              title={words.redoKeys}
              icon={<RhUiRedoIcon />}
              isAriaDisabled={!canRedo}
              onClick={() => workbench.getState().redo()}
            />
          </>
        )}
      </div>
      <div className="bn-bar">
        {atWork && (
          <>
            <Button variant="secondary" title={words.aboutShare} onClick={() => view.setState({ shareOpen: true })}>
              {dialogs.share}
            </Button>
            <DownloadMenu />
            {/* A narrow header has it in the menu alone. */}
            {roomy && (
              <Button variant="secondary" title={words.aboutUse} onClick={() => view.setState({ useOpen: true })}>
                {dialogs.useIt}
              </Button>
            )}
          </>
        )}
      </div>
      <div className="bn-tools">
        <ReleaseButton />
        {!roomy && <DraftsButton picture />}
        <ThemeMenu />
        <Button
          variant="plain"
          aria-label={dialogs.help}
          title={dialogs.help}
          icon={<RhUiQuestionMarkCircleIcon />}
          onClick={() => view.setState({ helpOpen: true })}
        />
      </div>
    </header>
  );
}
