import * as dialogs from '#words/page/dialogs';
import * as words from '#words/page/layout';
import * as parts from '#words/page/parts';
import { useEffect } from 'react';
import type { Drafts } from '../../store/drafts/drafts.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { StoreProvider, useView, useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { DraftsContext } from '../drafts/drafts-context.ts';
import { JobsContext, type Jobs } from '../jobs.ts';
import { useDrop, type DropMeaning } from '../open/use-drop.ts';
import { Header } from '../header/header.tsx';
import { loadWorkbench, useWorkbenchParts, workbenchParts } from './load-workbench.ts';
import { NoticeBar } from './notice.tsx';
import { useScreenFocus } from './use-screen-focus.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTypingPause } from './use-typing-pause.ts';
import { lazyDialog, lazyPart } from '../parts/lazy-part.tsx';
import { WaysOut } from '../parts/ways-out.tsx';
import { PageBoundary } from '../parts/page-boundary.tsx';
import { Part } from '../parts/part.tsx';
import { StartScreen } from '../start/start-screen.tsx';
import type { View } from '../view.ts';

const WorkArea = lazyPart(
  parts.workbench,
  async () => ({ default: (await loadWorkbench()).WorkArea }),
  () => workbenchParts()?.WorkArea,
);
const AddressDialog = lazyDialog(dialogs.address, parts.addressDialog, () => import('../open/address-dialog.tsx'));
const DraftsDialog = lazyDialog(dialogs.drafts, parts.draftsDialog, () => import('../drafts/drafts-dialog.tsx'));
const HelpDialog = lazyDialog(dialogs.help, parts.helpDialog, () => import('../header/help-dialog.tsx'));
const ShortcutsDialog = lazyDialog(dialogs.shortcuts, parts.shortcutsDialog, () => import('../header/shortcuts-dialog.tsx'));
const ShareDialog = lazyDialog(dialogs.share, parts.shareDialog, () => import('../share/share-dialog.tsx'));
const VersionDialog = lazyDialog(dialogs.release, parts.versionDialog, () => import('../header/version-dialog.tsx'));
const UseDialog = lazyDialog(dialogs.useIt, parts.useDialog, () => import('../deliver/use-dialog.tsx'));
const HostsDialog = lazyDialog(dialogs.hosts, parts.hostsDialog, () => import('../hosts/hosts-dialog.tsx'));
const ConvertDialog = lazyDialog(dialogs.convert, parts.convertDialog, () => import('../convert/convert-dialog.tsx'));
const TasksDialog = lazyDialog(dialogs.tasks, parts.tasksDialog, () => import('../tasks/tasks-dialog.tsx'));
const SharedQuestion = lazyDialog(dialogs.sharedValue, parts.sharedQuestion, () => import('./shared-question.tsx'));

const dropTexts: Readonly<Record<DropMeaning, string>> = {
  open: words.openFile,
  add: words.addLocalFiles,
  link: words.openLink,
  'ssh-keys': words.addKeys,
  contents: words.useAsContents,
};

interface AppProps {
  workbench: Workbench;
  view: View;
  /** What is done outside the page. */
  jobs: Jobs;
  /** The kept drafts; without them, none are kept. */
  drafts?: Drafts;
  /** Called once keys, and what is pasted or dropped, are heard. */
  onReady?: () => void;
  /** Called when the page as a whole cannot be shown. */
  onFailure?: () => void;
}

/** The whole page, on its stores. */
export function App({ workbench, view, jobs, drafts, onReady, onFailure }: AppProps) {
  return (
    <StoreProvider workbench={workbench} view={view}>
      <JobsContext value={jobs}>
        <DraftsContext value={drafts}>
          <PageBoundary onFailure={onFailure}>
            <Screen onReady={onReady} />
          </PageBoundary>
        </DraftsContext>
      </JobsContext>
    </StoreProvider>
  );
}

function Screen({ onReady }: { onReady: (() => void) | undefined }) {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const screen = useView((state) => state.screen);
  const helpOpen = useView((state) => state.helpOpen);
  const shortcutsOpen = useView((state) => state.shortcutsOpen);
  const shareOpen = useView((state) => state.shareOpen);
  const version = useView((state) => state.version);
  const useItOpen = useView((state) => state.useItOpen);
  const hostsOpen = useView((state) => state.hostsOpen);
  const address = useView((state) => state.address);
  const draftsOpen = useView((state) => state.draftsOpen);
  const tasks = useView((state) => state.tasks);
  const incoming = useView((state) => state.incoming);
  const question = useTypingPause(useWorkbench((state) => state.question));
  const loaded = useWorkbenchParts();
  const hovers = useDrop();
  useShortcuts();
  useScreenFocus(screen);
  // After all others, those of the parts too.
  useEffect(() => onReady?.(), [onReady]);
  return (
    <div className={hovers === 'open' || hovers === 'add' ? 'bn-page bn-dropping' : 'bn-page'}>
      {screen === 'workbench' && loaded && <loaded.SkipLinks />}
      <Part what={parts.header} ways={<WaysOut />}>
        <Header tools={loaded?.tools} />
      </Part>
      {screen === 'start' ? (
        <Part what={parts.startScreen}>
          <StartScreen />
        </Part>
      ) : (
        <main className="bn-work" aria-label={parts.workbench} tabIndex={-1}>
          <WorkArea />
        </main>
      )}
      <div className="bn-foot">
        {screen === 'workbench' && loaded && (
          <Part what={parts.statusLine}>
            <loaded.StatusLine />
          </Part>
        )}
        <Part what={parts.message}>
          <NoticeBar />
        </Part>
      </div>
      {hovers && (
        <p className="bn-drop" role="status">
          {dropTexts[hovers]}
        </p>
      )}
      {question && <SharedQuestion use={question} onClose={() => workbench.getState().answer()} />}
      {shareOpen && <ShareDialog onClose={() => view.setState({ shareOpen: false })} />}
      {version && <VersionDialog key={version} asked={version} onClose={() => view.setState({ version: undefined })} />}
      {useItOpen && <UseDialog asked={useItOpen} onClose={() => view.setState({ useItOpen: false })} />}
      {hostsOpen && <HostsDialog onClose={() => view.setState({ hostsOpen: false })} />}
      {address !== undefined && <AddressDialog key={address} asked={address} onClose={() => view.setState({ address: undefined })} />}
      {draftsOpen && <DraftsDialog onClose={() => view.setState({ draftsOpen: false })} />}
      {tasks && <TasksDialog asked={tasks} onClose={() => view.setState({ tasks: undefined })} />}
      {incoming && <ConvertDialog incoming={incoming} onClose={() => view.setState({ incoming: undefined })} />}
      {shortcutsOpen && <ShortcutsDialog onClose={() => view.setState({ shortcutsOpen: false })} />}
      {helpOpen && <HelpDialog onClose={() => view.setState({ helpOpen: false })} />}
    </div>
  );
}
