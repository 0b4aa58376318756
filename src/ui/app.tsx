import { lazy, Suspense } from 'react';
import type { RunCrypt } from '../crypt/job.ts';
import type { Drafts } from '../store/drafts/drafts.ts';
import type { Workbench } from '../store/workbench-state.ts';
import { ModelProvider, StoreProvider, useView, useViewStore, useWorkbench } from './context.tsx';
import { DraftsContext } from './drafts/drafts-context.ts';
import { CryptContext } from './fields/crypt-context.ts';
import { useDrop, type DropMeaning } from './files/use-drop.ts';
import { ErrorBoundary } from './layout/error-boundary.tsx';
import { Header } from './layout/header.tsx';
import { NarrowLayout } from './layout/narrow-layout.tsx';
import { NoticeBar } from './layout/notice.tsx';
import { StatusLine } from './layout/status-line.tsx';
import { useMedia } from './layout/use-media.ts';
import { useShortcuts } from './layout/use-shortcuts.ts';
import { useTypingPause } from './layout/use-typing-pause.ts';
import { WideLayout } from './layout/wide-layout.tsx';
import { StartScreen } from './start/start-screen.tsx';
import type { View } from './view.ts';

const DraftsDialog = lazy(() => import('./drafts/drafts-dialog.tsx'));
const HelpDialog = lazy(() => import('./layout/help-dialog.tsx'));
const SearchDialog = lazy(() => import('./layout/search-dialog.tsx'));
const SharedQuestion = lazy(() => import('./layout/shared-question.tsx'));

const dropTexts: Readonly<Record<DropMeaning, string>> = {
  open: 'Drop the file to open it. Your current config is one undo away. A folder is added to the local files.',
  add: 'Drop to add to the local files. They stay in this browser.',
  'ssh-keys': 'Drop .pub or authorized_keys files to add their keys.',
  contents: 'Drop the file to make it the contents.',
};

interface AppProps {
  workbench: Workbench;
  view: View;
  /** Does what takes a password. */
  runCrypt: RunCrypt;
  /** The drafts that are kept; none are without. */
  drafts?: Drafts;
}

/** The whole page, on its stores. */
export function App({ workbench, view, runCrypt, drafts }: AppProps) {
  return (
    <StoreProvider workbench={workbench} view={view}>
      <CryptContext value={runCrypt}>
        <DraftsContext value={drafts}>
          <ErrorBoundary what="The page"><Screen /></ErrorBoundary>
        </DraftsContext>
      </CryptContext>
    </StoreProvider>
  );
}

function Screen() {
  const view = useViewStore();
  const screen = useView((state) => state.screen);
  const helpOpen = useView((state) => state.helpOpen);
  const searchOpen = useView((state) => state.searchOpen);
  const draftsOpen = useView((state) => state.draftsOpen);
  const question = useTypingPause(useWorkbench((state) => state.question));
  const wide = useMedia('(min-width: 1200px)');
  const hovers = useDrop();
  useShortcuts();
  return (
    <div className={hovers === 'open' || hovers === 'add' ? 'bn-page bn-dropping' : 'bn-page'}>
      <Header />
      {screen === 'start' ? <StartScreen /> : (
        <ModelProvider>
          <main className="bn-work">{wide ? <WideLayout /> : <NarrowLayout />}</main>
          <StatusLine />
          {searchOpen && <Suspense><SearchDialog onClose={() => view.setState({ searchOpen: false })} /></Suspense>}
        </ModelProvider>
      )}
      <NoticeBar />
      {hovers && <p className="bn-drop" role="status">{dropTexts[hovers]}</p>}
      {question && <Suspense><SharedQuestion use={question} /></Suspense>}
      {draftsOpen && <Suspense><DraftsDialog onClose={() => view.setState({ draftsOpen: false })} /></Suspense>}
      {helpOpen && <Suspense><HelpDialog onClose={() => view.setState({ helpOpen: false })} /></Suspense>}
    </div>
  );
}
