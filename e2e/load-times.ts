import { expect, test, type Browser } from '@playwright/test';
import { encodeLink } from '../src/share/link/encode-link.ts';
import { commented } from './support/configs.ts';
import { serveBuilt } from './support/static-server.ts';

/** A machine a quarter as fast as this one, and a network of 10 Mbit/s that takes 40 ms for an answer. */
const slower = 4;
const network = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };

/** How often each is measured; the median counts. */
const rounds = 7;

/** What happens on a page, and how many times as long it may take as a page of plain HTML until that is painted. */
interface Measured {
  what: string;
  address: string;
  most: number;
  /** Runs in the page from its first moment on, and notes when it happens. */
  watch: () => void;
}

declare global {
  interface Window {
    /** Milliseconds from the request of the page until what is measured. */
    took?: number;
  }
}

/** Presses a starting point as soon as it is painted, and notes when the workbench has its status line. */
const begun = (): void => {
  let pressed = false;
  const look = () => {
    const card = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('SSH login'));
    if (!pressed && card && performance.getEntriesByType('paint').length > 0) {
      pressed = true;
      card.click();
    }
    if (document.querySelector('footer')) window.took ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Presses a system as soon as it is painted, and notes when it is chosen. */
const usable = (): void => {
  let pressed = false;
  const look = () => {
    const system = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Flatcar');
    if (!pressed && system && performance.getEntriesByType('paint').length > 0) {
      pressed = true;
      system.click();
    }
    if (pressed && [...document.querySelectorAll('[aria-pressed="true"]')].some(({ textContent }) => textContent === 'Flatcar'))
      window.took ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Notes when a line of the text can be read, wherever that is. */
const textShown = (): void => {
  const look = () => {
    // It runs before there is a body.
    const body = document.body as HTMLElement | null;
    if (body?.textContent.replaceAll('\u00a0', ' ').includes('# the admins')) window.took ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Notes when something is painted. */
const painted = (): void => {
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') window.took = startTime;
  }).observe({ type: 'paint', buffered: true });
};

const plain = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><h1>Plain</h1>${'<p>A page of plain HTML.</p>'.repeat(50)}`;

const measured: readonly Measured[] = [
  { what: 'plain HTML, first paint', address: 'plain.html', most: 1, watch: painted },
  { what: 'start screen, first paint', address: '', most: 5, watch: painted },
  { what: 'start screen, a press has its effect', address: '', most: 6, watch: usable },
  { what: 'start screen, a starting point is open', address: '', most: 18, watch: begun },
  { what: 'a link, its text is shown', address: `#${encodeLink({ text: commented })}`, most: 14, watch: textShown },
];

async function time(browser: Browser, address: string, watch: () => void): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.took !== undefined, undefined, { polling: 50 });
    return (await page.evaluate(() => window.took)) ?? NaN;
  } finally {
    await context.close();
  }
}

const median = (times: readonly number[]): number => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;

test('loading on a slow machine and network', async ({ browser }) => {
  test.setTimeout(600_000);
  const server = await serveBuilt('/', { packed: true, pages: { 'plain.html': plain } });
  try {
    const all = measured.map((one) => ({ ...one, times: [] as number[] }));
    // In turns, so that whatever else the machine does is in all of them.
    for (let round = 0; round < rounds; round++)
      for (const { address, watch, times } of all) times.push(await time(browser, server.address + address, watch));
    const base = median(all[0]?.times ?? []);
    const said = all.map(({ what, most, times }) => ({ what, most, ms: Math.round(median(times)), ratio: median(times) / base }));
    for (const { what, most, ms, ratio } of said)
      console.log(`${String(ms).padStart(6)} ms  ${ratio.toFixed(1).padStart(5)} (at most ${most})  ${what}`);
    expect(said.filter(({ ratio, most }) => ratio > most)).toEqual([]);
  } finally {
    await server.stop();
  }
});
