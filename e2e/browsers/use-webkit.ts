import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';
import { findWebkit } from './find-webkit.mjs';
import { standIn } from './stand-in.ts';

type Options = PlaywrightWorkerOptions & PlaywrightTestOptions;
type Use = Pick<Options, 'browserName' | 'launchOptions'> & Partial<Pick<Options, 'userAgent'>>;

/** How the journeys are run in WebKit: Playwright's own build, or else the one that is installed; undefined where there is neither. */
export function useWebkit(): Use | undefined {
  const found = findWebkit();
  if (!found) return undefined;
  // Playwright's says that it is on a Mac, whose keys are others than those that the journeys press elsewhere.
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
  if (found.isPlaywrights) return { browserName: 'webkit', launchOptions: {}, ...(process.platform !== 'darwin' && { userAgent }) };
  // Playwright takes this program for its own WebKit, whose protocol it speaks.
  return { browserName: 'webkit', launchOptions: standIn('webkit/stock-webkit.mjs', { WEBKIT_PATH: found.path }) };
}
