import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type LaunchOptions, type Page } from '@playwright/test';

/** A journey is over before code that V8 optimizes has paid for it. */
const optimizeLater = ['--invocation-count-for-maglev=4000', '--interrupt-budget-for-maglev=300000', '--interrupt-budget=660000'];

/**
 * A browser profile on disk that the journeys use one after the other, emptied in between. Chromium keeps compiled
 * scripts only with a profile on disk: a page of the app loads in half the time. Pages may share a process; where one page
 * is to crash or to hang, the journey needs a context of its own.
 */
export class WarmContext {
  readonly context: BrowserContext;
  private readonly folder: string;
  /** The origins that may have stored something. */
  private readonly origins = new Set<string>();

  private constructor(context: BrowserContext, folder: string) {
    this.context = context;
    this.folder = folder;
  }

  static async launch(options: LaunchOptions & BrowserContextOptions): Promise<WarmContext> {
    const folder = mkdtempSync(join(tmpdir(), 'bunsen-e2e-'));
    const args = [...(options.args ?? []), '--renderer-process-limit=1', `--js-flags=${optimizeLater.join(' ')}`];
    const warm = new WarmContext(await chromium.launchPersistentContext(folder, { ...options, args }), folder);
    // These stay with a context for good.
    for (const method of ['addInitScript', 'exposeFunction', 'exposeBinding'] as const)
      Object.defineProperty(warm.context, method, {
        value: () => {
          throw new Error(`${method} of a context: use the page's, or test.use({ ownContext: true })`);
        },
      });
    return warm;
  }

  /** Lends it to a journey. */
  async lend(permissions: string[], use: (context: BrowserContext) => Promise<void>): Promise<void> {
    const { context } = this;
    await context.grantPermissions(permissions);
    const known = new Set(context.pages());
    const note = (page: Page) =>
      page.on('framenavigated', (frame) => {
        if (frame.url().startsWith('http')) this.origins.add(new URL(frame.url()).origin);
      });
    context.on('page', note);
    try {
      await use(context);
    } finally {
      context.removeAllListeners('page');
      context.removeAllListeners('request');
      await Promise.all(context.pages().map(async (page) => known.has(page) || page.close()));
      await context.unrouteAll();
      await this.empty();
    }
  }

  private async empty(): Promise<void> {
    const { context } = this;
    await context.clearCookies();
    await context.clearPermissions();
    const [first] = context.pages();
    const devtools = await context.newCDPSession(first ?? (await context.newPage()));
    for (const origin of this.origins) await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await devtools.detach();
    this.origins.clear();
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
