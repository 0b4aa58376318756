import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';
import { findFirefox } from './find-firefox.mjs';
import { standIn } from './stand-in.ts';

type Options = PlaywrightWorkerOptions & PlaywrightTestOptions;
type Use = Pick<Options, 'browserName' | 'launchOptions' | 'contextOptions'> & Partial<Pick<Options, 'channel'>>;

/** What contexts of Chromium are asked for by other means. */
const firefoxUserPrefs = {
  'dom.events.testing.asyncClipboard': true, // the clipboard without a prompt
  'browser.download.alwaysOpenPanel': false, // the panel takes the focus from the page
  'fission.webContentIsolationStrategy': 0, // keys and pointer of the driver do not reach frames in processes of their own
  'ui.prefersReducedMotion': 1,
};

/** How the journeys are run in Firefox: the one that is installed, or else Playwright's own build; undefined where there is neither. */
export function useFirefox(): Use | undefined {
  const found = findFirefox();
  if (!found) return undefined;
  if (found.isPlaywrights) return { browserName: 'firefox', contextOptions: {}, launchOptions: { firefoxUserPrefs } };
  // Playwright takes this program for a Firefox, whose protocol it speaks.
  const launchOptions = { ...standIn('stock-firefox.mjs', { FIREFOX_PATH: found.path }), firefoxUserPrefs };
  return { browserName: 'firefox', channel: 'moz-firefox', contextOptions: {}, launchOptions };
}
