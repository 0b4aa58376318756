import { safeModeAddress } from '../safe-mode/address.ts';
import { dropFailedStyles } from './startup/failed-styles.ts';
import { isFramed, showFramed } from './startup/framed.ts';
import { startChoice } from '../safe-mode/start-choice.ts';
import { isLink } from '../share/link/link-grammar.ts';
import { sessionTab } from '../store/drafts/locks/tab.ts';
import { keepEarlyActs } from './startup/early-acts.ts';
import { loadStyles } from './startup/late-styles.ts';
import { tellFailure, thisStart } from './startup/this-start.ts';

/** Failed starts in a row after which the app is not tried again. */
const enough = 2;

// On its way to the page of another language (startup/start-watch.js), this one starts nothing.
if (!document.documentElement.classList.contains('leaving')) start();

function start(): void {
  dropFailedStyles();
  const asked = new URLSearchParams(location.search).has(safeModeAddress.slice(1));
  const framed = isFramed();
  const failed = !framed && thisStart.failures() >= enough && startChoice(location) === undefined;

  if (framed || asked || failed) document.getElementById('early')?.remove();
  // Unlike the app, these two pages do nothing with drafts.
  if (framed) showFramed(document.body);
  else if (asked || failed) {
    import('../safe-mode/safe-mode.ts').then(
      ({ showSafeMode }) => showSafeMode(document.body, asked ? 'asked' : 'failed'),
      (error: unknown) => tellFailure(error, 'loading'),
    );
  } else {
    keepEarlyActs();
    const fragment = location.hash.slice(1);
    // Without it, there is nothing before the workbench.
    if (isLink(fragment)) import('./startup/early-link.ts').then(({ showEarlyLink }) => showEarlyLink(fragment)).catch(() => undefined);
    // A link or a draft is shown in the workbench, which is then requested together with the app rather than after it.
    if (location.hash.length > 1 || sessionTab(() => sessionStorage).draft() !== undefined)
      import('../ui/layout/workbench-parts.tsx').catch(() => undefined); // it is requested again, and told, where it is shown
    loadStyles()
      .then(() => import('./main.tsx'))
      .catch((error: unknown) => {
        if (thisStart.began) thisStart.fail();
        tellFailure(error, thisStart.began ? 'running' : 'loading');
      });
  }
}
