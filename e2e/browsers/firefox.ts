import { fileURLToPath } from 'node:url';
import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';
import { findFirefox } from './find-firefox.mjs';

type Use = Pick<PlaywrightWorkerOptions & PlaywrightTestOptions, 'browserName' | 'channel' | 'launchOptions' | 'contextOptions'>;

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
  const shared = { browserName: 'firefox', contextOptions: {} } as const;
  if (found.isPlaywrights) return { ...shared, launchOptions: { firefoxUserPrefs } };
  const executablePath = fileURLToPath(new URL('stock-firefox.mjs', import.meta.url));
  const env = { ...definedOnly(process.env), FIREFOX_PATH: found.path };
  return { ...shared, channel: 'moz-firefox', launchOptions: { executablePath, env, firefoxUserPrefs } };
}

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
