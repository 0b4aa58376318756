import { defineConfig, devices } from '@playwright/test';
import { hunting } from '../src/core/testing/runs.ts';
import { useFirefox } from './browsers/use-firefox.ts';
import { useWebkit } from './browsers/use-webkit.ts';
import { journeysIn } from './browsers/journeys.ts';
import { findChromium } from './support/chromium.mjs';

const executablePath = findChromium();
const firefox = useFirefox();
const webkit = useWebkit();
/** Another port lets two checkouts be tested side by side. */
const port = process.env['E2E_PORT'] ?? '4173';
const address = `http://127.0.0.1:${port}/`;

const viewport = { width: 1440, height: 900 };
/** What Playwright disables where it is not told otherwise: of two lists Chromium reads the last. */
const playwrightDisables = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
];
/** Other browsers go by their own names. */
const inChromium = { ...devices['Desktop Chrome'], viewport };

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  // Other people's machines pause now and then. What passes only the second time is listed as flaky, and has a cause to be found.
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  // For machines that do other things as well.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    contextOptions: { reducedMotion: 'reduce' }, // fades are painted in software where there is no GPU, which takes a seventh of all the time
    serviceWorkers: 'block', // it would fetch the whole app for every journey; the journeys about it allow it
    viewport,
    actionTimeout: 20_000,
    screenshot: 'only-on-failure', // a trace doubles the time; `--trace retain-on-failure` keeps one
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        // Chromium refuses its sandbox to root, as in most containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--site-per-process', // as every browser for people has it; a headless shell does not by itself
        `--disable-features=${[...playwrightDisables, 'BackgroundResourceFetch'].join()}`, // with it, compiled scripts are kept and never used
      ],
    },
  },
  projects: [
    // Long hunts (support/hunt.ts) run only with HUNT set.
    { name: 'journeys', testMatch: /.*\.spec\.ts$/, use: inChromium, ...(!hunting && { grepInvert: /@hunt/ }) },
    // Without such a browser they have no journeys; `npm run test:browsers` says so.
    {
      name: 'firefox',
      testMatch: firefox ? /.*\.spec\.ts$/ : [],
      grep: journeysIn('firefox'),
      retries: process.env['CI'] ? 2 : 0,
      ...(firefox && { use: firefox }),
    },
    {
      name: 'webkit',
      testMatch: webkit ? /.*\.spec\.ts$/ : [],
      grep: journeysIn('webkit'),
      retries: process.env['CI'] ? 2 : 0,
      ...(webkit && { use: webkit }),
    },
    // How long the app takes to load; `npm run bench:load` measures it.
    { name: 'load', testMatch: /load-times\.ts$/, use: inChromium },
    // The README's picture; `npm run screenshot` takes it again.
    { name: 'screenshot', testMatch: /screenshot\.ts$/, use: inChromium },
    // Those of the guide; `npm run guide:pictures` takes them again.
    { name: 'guide-pictures', testMatch: /guide-pictures\.ts$/, use: inChromium },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: address,
    reuseExistingServer: !process.env['CI'],
  },
});
