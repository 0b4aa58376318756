import * as dialogs from '#words/page/dialogs';
import * as commonWords from '#words/common';
import * as words from '#words/page/header';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiQuestionMarkCircleIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-question-mark-circle-icon';
import RhUiRedoIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-redo-icon';
import RhUiUndoIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-undo-icon';
import type { ComponentType } from 'react';
import { useView, useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { DraftsButton } from '../drafts/drafts-button.tsx';
import { useMedia } from '../parts/use-media.ts';
import { LanguageMenu } from './language-menu.tsx';
import { MoreMenu } from './more-menu.tsx';
import { OpenMenu } from './open-menu.tsx';
import { ReleaseButton } from './release-button.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { isHigh } from '../view.ts';
import { usePageTitle } from './use-page-title.ts';

/** The parts of the header that only the workbench has; they come with it. */
export interface WorkTools {
  Config: ComponentType<{ compact?: boolean }>;
  DownloadMenu: ComponentType<{ compact?: boolean }>;
}

const nothing = () => null;
const noTools: WorkTools = { Config: nothing, DownloadMenu: nothing };

const from = (width: number): string => `(min-width: ${width}px)`;

/** The bar at the top, in one row: the config's name and what it is for, files, history, and the theme. What has no room is in a menu. */
export function Header({ tools: { Config, DownloadMenu } = noTools }: { tools?: WorkTools | undefined }) {
  const view = useViewStore();
  const atWork = useView((state) => state.screen === 'workbench');
  const high = useMedia(isHigh);
  const roomy = useMedia(from(words.room.whole)) && high;
  const canReviewFit = useMedia(from(words.room.review));
  const canLanguageFit = useMedia(from(words.room.language)) || !atWork;
  const canRedoFit = useMedia('(min-width: 441px)');
  const canShareFit = useMedia('(min-width: 701px)');
  usePageTitle();
  if (!roomy && (atWork || !canShareFit))
    return (
      <header className="bn-header bn-compact">
        <h1 className={atWork ? 'pf-v6-screen-reader' : 'bn-brand'}>{words.product}</h1>
        {atWork && <Config compact />}
        <div className="bn-tools">
          <ReleaseButton />
          {atWork && <UndoButton />}
          {atWork && canRedoFit && <RedoButton />}
          {atWork && canShareFit && <ShareButton />}
          {atWork && <DownloadMenu compact={!canShareFit} />}
          <MoreMenu hasRedo={!canRedoFit} hasShare={!canShareFit} />
        </div>
      </header>
    );
  return (
    <header className="bn-header">
      <h1 className="bn-brand">{words.product}</h1>
      {atWork && <Config />}
      <div className="bn-bar">
        {atWork && (
          <Button variant="secondary" title={words.aboutNew} onClick={() => view.setState({ screen: 'start' })}>
            {words.newConfig}
          </Button>
        )}
        <OpenMenu />
        <DraftsButton />
        {atWork && <UndoButton />}
        {atWork && <RedoButton />}
      </div>
      <div className="bn-bar">
        {atWork && <ShareButton />}
        {atWork && canReviewFit && (
          <Button variant="secondary" title={words.aboutReview} onClick={() => view.setState({ reviewOpen: true })}>
            {dialogs.review}
          </Button>
        )}
        {atWork && <DownloadMenu />}
        {atWork && (
          <Button variant="secondary" title={words.aboutUse} onClick={() => view.setState({ useItOpen: true })}>
            {dialogs.useIt}
          </Button>
        )}
      </div>
      <div className="bn-tools">
        <ReleaseButton />
        {canLanguageFit && <LanguageMenu />}
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

function UndoButton() {
  const workbench = useWorkbenchStore();
  const canUndo = useWorkbench((state) => state.canUndo);
  return (
    <Button
      variant="plain"
      aria-label={commonWords.undo}
      title={words.undoKeys}
      icon={<RhUiUndoIcon />}
      isAriaDisabled={!canUndo}
      onClick={() => workbench.getState().undo()}
    />
  );
}

function RedoButton() {
  const workbench = useWorkbenchStore();
  const canRedo = useWorkbench((state) => state.canRedo);
  return (
    <Button
      variant="plain"
      aria-label={words.redo}
      title={words.redoKeys}
      icon={<RhUiRedoIcon />}
      isAriaDisabled={!canRedo}
      onClick={() => workbench.getState().redo()}
    />
  );
}

function ShareButton() {
  const view = useViewStore();
  return (
    <Button variant="secondary" title={words.aboutShare} onClick={() => view.setState({ shareOpen: true })}>
      {dialogs.share}
    </Button>
  );
}
