// Finds a WebKit for the journeys that run in every browser.
// Run by `npm run test:browsers`, which goes on without: never a failure, but a line that says so.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { webkit } from '@playwright/test';
import { findProgram } from '../support/chromium.mjs';

/** Distributions keep the small browser that comes with WebKitGTK beside the library, not where programs are. */
const besideTheLibrary = '/usr/lib/*/webkit*/MiniBrowser /usr/lib*/webkit*/MiniBrowser /usr/libexec/webkit*/MiniBrowser';

/** The path of an installed WebKit, and whether it is one that Playwright built; undefined where there is neither. */
export function findWebkit() {
  const named = process.env.WEBKIT_PATH;
  if (named && existsSync(named)) return { path: named, isPlaywrights: false };
  const own = webkit.executablePath();
  if (existsSync(own)) return { path: own, isPlaywrights: true };
  const listed = spawnSync('sh', ['-c', `ls -d ${besideTheLibrary}`], { encoding: 'utf8' }).stdout?.split('\n')[0];
  const stock = findProgram('MiniBrowser') ?? (listed || undefined);
  return stock && findProgram('Xvfb') ? { path: stock, isPlaywrights: false } : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findWebkit();
  console.log(
    found
      ? `Journeys in WebKit use ${found.path}`
      : 'No WebKit: its journeys are skipped. Install WebKitGTK with its MiniBrowser and Xvfb, or run: npx playwright install webkit',
  );
}
