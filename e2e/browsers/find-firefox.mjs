// Finds a Firefox for the journeys that run in every browser.
// Run by `npm run test:browsers`, which goes on without: never a failure, but a line that says so.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firefox } from '@playwright/test';
import { findProgram } from '../support/chromium.mjs';

/** The path of an installed Firefox, and whether it is one that Playwright built; undefined where there is neither. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  const stock = named && existsSync(named) ? named : (findProgram('firefox-esr') ?? findProgram('firefox'));
  if (stock) return { path: stock, isPlaywrights: false };
  const own = firefox.executablePath();
  return existsSync(own) ? { path: own, isPlaywrights: true } : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findFirefox();
  console.log(
    found
      ? `Journeys in Firefox use ${found.path}`
      : 'No Firefox: its journeys are skipped. Install one, name it in FIREFOX_PATH, or run: npx playwright install firefox',
  );
}
