import '@patternfly/react-core/dist/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWorkbench } from '../store/workbench.ts';
import { App } from '../ui/layout/app.tsx';
import { loadWorkbench, whenWorkbenchLoaded, workbenchParts } from '../ui/layout/load-workbench.ts';
import { followHistory } from '../ui/layout/follow-history.ts';
import { followFragment } from '../ui/open/follow-fragment.ts';
import { keepChoices, loadChoices } from '../ui/keep-choices.ts';
import { applyTheme, loadTheme } from '../ui/theme/theme.ts';
import '../ui/theme/page.css';
import '../ui/theme/form.css';
import '../ui/theme/start.css';
import { createView, followPlace } from '../ui/view.ts';
import { replayEarlyActs } from './startup/early-acts.ts';
import { noteDrafts } from './startup/has-drafts.ts';
import { applyStyles } from './startup/late-styles.ts';
import { removeEarlyPage, takeOver } from './startup/take-over.ts';
import { jobs } from './jobs.ts';
import { keepDrafts } from './keep-drafts.ts';
import { takeStartChoice } from '../safe-mode/start-choice.ts';
import { beginStart, endStart, tellFailure, thisStart } from './startup/this-start.ts';
import transpileWorker from './workers/transpile.worker.ts?worker&url';
import { startWorker } from './trusted-types.ts';

beginStart();
const start = takeStartChoice();
const workbench = createWorkbench({
  transpile(...asked) {
    const parts = workbenchParts();
    if (!parts) throw new Error('asked to translate before that is loaded');
    return parts.answerHere(...asked);
  },
  canTranspile: () => workbenchParts() !== undefined,
  createWorker: () => startWorker(transpileWorker, 'transpile'),
  kept: true,
});
whenWorkbenchLoaded(() => workbench.getState().translatorLoaded());
const { drafts, broughtBack, read } = keepDrafts(workbench, start === 'usual');
// The draft is shown without the start screen before it; but a database that does not answer delays nothing.
await Promise.race([broughtBack, new Promise((resolve) => setTimeout(resolve, 1500))]);

const screen = () => (workbench.getState().text === '' ? 'start' : 'workbench');
const view = createView({ screen: screen(), theme: loadTheme(), ...loadChoices() });
applyTheme(view);
keepChoices(view);
if (start === 'drafts') view.setState({ draftsOpen: true });
followPlace(workbench, view);

// In development there is no service worker, and nothing to keep.
if (import.meta.env.PROD) void loadOffline();
async function loadOffline(): Promise<void> {
  try {
    const { keepOffline } = await import('./offline.ts');
    await keepOffline((newRelease) => view.setState({ newRelease }));
  } catch {
    setTimeout(() => void loadOffline(), 60_000);
  }
}

noteDrafts(view, drafts, read);
let begun = false;
for (const shown of [broughtBack, read]) {
  void shown.then(() => {
    if (begun || screen() === 'start') return;
    begun = true;
    view.setState({ screen: 'workbench' });
  });
}

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root"');
// A link shows its config at once, rather than the draft or the starting points first.
await followFragment(workbench, view);
// With a config the workbench comes first, in one piece; without one, the start screen does without it. Who could not load
// it is told in its place.
if (view.getState().screen === 'workbench') await loadWorkbench().catch(() => undefined);
followHistory(workbench, view);
const onUncaughtError = (error: unknown) => {
  thisStart.fail();
  tellFailure(error, 'running');
};
applyStyles();
if (view.getState().screen !== 'start') removeEarlyPage();
takeOver(element, () =>
  createRoot(element, { onUncaughtError }).render(
    <StrictMode>
      <App workbench={workbench} view={view} jobs={jobs} drafts={drafts} onReady={replayEarlyActs} onFailure={() => thisStart.fail()} />
    </StrictMode>,
  ),
);
endStart();
// It is there by the time a starting point is chosen, and delays nothing on screen.
requestAnimationFrame(() => setTimeout(() => void loadWorkbench().catch(() => undefined)));
