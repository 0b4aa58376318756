import { safeModeAddress } from '../safe-mode/address.ts';
import { dropFailedStyles } from './failed-styles.ts';
import { isFramed, showFramed } from './framed.ts';
import { startChoice } from '../safe-mode/start-choice.ts';
import { tellFailure, thisStart } from './this-start.ts';

/** Failed starts in a row after which the app is not tried again. */
const enough = 2;

dropFailedStyles();
const asked = new URLSearchParams(location.search).has(safeModeAddress.slice(1));
const framed = isFramed();
const failed = !framed && thisStart.failures() >= enough && startChoice(location) === undefined;

// Unlike the app, these two pages do nothing with drafts.
if (framed) showFramed(document.body);
else if (asked || failed) {
  import('../safe-mode/safe-mode.ts').then(
    ({ showSafeMode }) => showSafeMode(document.body, asked ? 'asked' : 'failed'),
    (error: unknown) => tellFailure(error, 'loading'),
  );
} else {
  import('./main.tsx').catch((error: unknown) => {
    if (thisStart.began) thisStart.fail();
    tellFailure(error, thisStart.began ? 'running' : 'loading');
  });
}
