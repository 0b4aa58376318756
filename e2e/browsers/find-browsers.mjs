// Finds a Firefox and a WebKit for the journeys that run in every browser, and installs the first where that is a matter of a package.
// Run by `npm run test:browsers`, which goes on without: never a failure, but a line that says so.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firefox, webkit } from '@playwright/test';
import { findProgram } from '../support/chromium.mjs';

/** The path of an installed Firefox, and whether it is one that Playwright built; undefined where there is neither. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  const stock = named && existsSync(named) ? named : (findProgram('firefox-esr') ?? findProgram('firefox'));
  if (stock) return { path: stock, isPlaywrights: false };
  const own = firefox.executablePath();
  return existsSync(own) ? { path: own, isPlaywrights: true } : undefined;
}

/** The same of a WebKit, with the path of its driver unless it is one that Playwright built. */
export function findWebKit() {
  const driver = findProgram('WebKitWebDriver');
  const path = miniBrowser();
  if (driver && path && findProgram('Xvfb')) return { path, driver, isPlaywrights: false };
  const own = webkit.executablePath();
  return existsSync(own) ? { path: own, isPlaywrights: true } : undefined;
}

/** WebKit's own small browser, which distributions have beside the library and not among the programs. */
function miniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib64', '/usr/lib', ...foldersIn('/usr/lib')];
  const inThem = folders.flatMap((folder) => foldersIn(folder).filter((name) => /\/webkit2?gtk-[\d.]+$/.test(name)));
  return inThem.map((folder) => `${folder}/MiniBrowser`).find((path) => existsSync(path));
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
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
