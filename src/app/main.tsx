import '@patternfly/react-core/dist/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { answerTo } from '../store/answer.ts';
import { parsedOf } from '../store/parsed.ts';
import { createWorkbench } from '../store/workbench.ts';
import { App } from '../ui/app.tsx';
import { applyTheme, loadTheme } from '../ui/theme/theme.ts';
import '../ui/theme/page.css';
import '../ui/theme/form.css';
import '../ui/theme/start.css';
import { createView, followPlace } from '../ui/view.ts';
import { cryptRunner } from './crypt-runner.ts';
import cryptWorker from './crypt.worker.ts?worker&url';
import { keepDrafts } from './keep-drafts.ts';
import transpileWorker from './transpile.worker.ts?worker&url';
import { startWorker } from './trusted-types.ts';

const workbench = createWorkbench({
  transpile: (text, files) => answerTo(parsedOf({ text }), files),
  createWorker: () => startWorker(transpileWorker, 'transpile'),
  kept: true,
});
const { drafts, broughtBack } = keepDrafts(workbench);
const runCrypt = cryptRunner(() => startWorker(cryptWorker, 'crypt'));
// The draft shows without the start screen before it; but a database that does not answer holds up nothing.
await Promise.race([broughtBack, new Promise((resolve) => setTimeout(resolve, 1500))]);

const screen = () => (workbench.getState().text === '' ? 'start' : 'workbench');
const view = createView({ screen: screen(), theme: loadTheme() });
applyTheme(view);
followPlace(workbench, view);
void broughtBack.then(() => {
  if (screen() === 'workbench') view.setState({ screen: 'workbench' });
});

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root"');
createRoot(element).render(<StrictMode><App workbench={workbench} view={view} runCrypt={runCrypt} drafts={drafts} /></StrictMode>);
