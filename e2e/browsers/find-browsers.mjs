// Finds a Firefox for the journeys that run in every browser, and installs one where that is a matter of a package.
// Run by `npm run test:browsers`, which goes on without: never a failure, but a line that says so.
import { spawnSync } from 'node:child_process';
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

function bring() {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return;
  console.log('No Firefox found; trying: apt-get install firefox-esr');
  const install = 'apt-get update && apt-get install -y --no-install-recommends firefox-esr';
  spawnSync('sh', ['-c', install], { stdio: 'ignore', timeout: 300_000 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findFirefox()) bring();
  const found = findFirefox();
  console.log(
    found
      ? `Journeys in Firefox use ${found.path}`
      : 'No Firefox: its journeys are skipped. Install one, name it in FIREFOX_PATH, or run: npx playwright install firefox',
  );
}
