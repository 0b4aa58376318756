// Finds a Chromium for the browser tests, and installs one if there is none: Playwright's own build
// first, then the system's package. Run by `npm test` before anything else; imported by the configuration.
// A headless shell comes before a whole browser: without a window to draw, a page takes a third less time.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** The path of an installed Chromium, or undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  const own = chromium.executablePath();
  const wholeBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return findProgram('chromium-headless-shell') ?? (existsSync(own) ? own : wholeBrowsers.map(findProgram).find(Boolean));
}

/** The path of a program, or undefined. */
export function findProgram(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout?.trim() || undefined;
}

function bring() {
  const attempts = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['sh', ['-c', 'command -v apt-get && apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell']],
    ['sh', ['-c', 'command -v apt-get && apt-get install -y --no-install-recommends chromium']],
    ['sh', ['-c', 'command -v sudo && sudo -n apt-get update && sudo -n apt-get install -y --no-install-recommends chromium']],
    ['sh', ['-c', 'command -v dnf && sudo -n dnf install -y chromium']],
  ];
  for (const [command, args] of attempts) {
    console.log(`No Chromium found; trying: ${command} ${args.join(' ')}`);
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
    } catch {
      continue;
    }
    if (findChromium()) return;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findChromium()) bring();
  const found = findChromium();
  if (!found) {
    console.error('No Chromium could be installed. Install one and name it in CHROMIUM_PATH.');
    process.exit(1);
  }
  console.log(`Browser tests use ${found}`);
}
