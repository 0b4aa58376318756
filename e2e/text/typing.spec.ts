import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type App } from '../support/app.ts';
import { lineOf } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';
import { quantile, traceTyping } from '../support/main-thread.ts';

const read = (lines: number) => readFileSync(new URL(`../../src/core/bench/lines-${lines}.bu`, import.meta.url), 'utf8');
const sizes = [
  { lines: 1000, config: read(1000) },
  { lines: 10_000, config: read(10_000) },
];
const small = `variant: fcos
version: 1.5.0
passwd:
  users:
    - name: user3
      groups: [wheel, sudo]
`;
const typed = 'the-quick-brown-fox-jumps';
/** Milliseconds between keys: as fast as good typists. */
const delay = 100;

/**
 * Types, and prints how long a key takes until it is on screen. That is not judged, because a shared machine may
 * delay any of them; returns the median processor time of the main thread.
 */
async function type(page: Page, what: string, until: () => Promise<void>): Promise<number> {
  const { keys, all } = await traceTyping(page, async () => {
    await page.keyboard.type(typed, { delay });
    await until();
  });
  const [wall, cpu] = (['wall', 'cpu'] as const).map((clock) => keys.map((times) => times[clock]));
  const inWords = (times: readonly number[] = []) =>
    `median ${quantile(times, 0.5).toFixed(1)}, 95 % below ${quantile(times, 0.95).toFixed(1)} ms`;
  console.log(
    `${what}: from key to screen ${inWords(wall)}; of processor time ${inWords(cpu)}; ${(all / typed.length).toFixed(1)} ms for each key in all`,
  );
  return quantile(cpu ?? [], 0.5);
}

/** Opens a config with its user3 shown in the form, and the caret after the name in the text. */
async function startInText(app: App, config: string): Promise<void> {
  await app.startWith(config, 'large.bu');
  await app.openSection('Users and groups');
  await app.openItem('user user3');
  await app.putCaret(lineOf(config, 'name: user3'));
  await expect(app.verdict).toHaveText(/^valid/);
}

/** Opens a config with the focus in a new row of the groups of user3. */
async function startInForm(app: App, config: string): Promise<void> {
  await app.startWith(config, 'large.bu');
  await app.editor.waitFor({ state: 'attached' });
  await app.openSection('Users and groups');
  const user = await app.openItem('user user3');
  await user.getByRole('button', { name: 'Add to Groups' }).click();
  await expect(user.getByRole('textbox', { name: 'Groups 3' })).toBeFocused();
  await expect(app.verdict).toHaveText(/^valid/);
}

/** Types in the text of a config until the form and the verdict have followed. */
async function typeInText(app: App, page: Page, config: string, what: string): Promise<number> {
  await startInText(app, config);
  return type(page, what, async () => {
    await expect(app.item(`user user3${typed}`).getByRole('textbox', { name: 'Name name' })).toHaveValue(`user3${typed}`);
    await expect(app.verdict).toHaveText(/^valid/);
  });
}

/** Types in a form field until the verdict has followed. */
async function typeInForm(app: App, page: Page, config: string, what: string): Promise<number> {
  await startInForm(app, config);
  // No system has a group of that name.
  return type(page, what, () => expect(app.verdict).toHaveText(/^translates, but will not boot: 1 error/));
}

test.describe('typing in the text', () => {
  for (const { lines, config } of sizes) {
    test(
      `of a config of ${lines} lines: a key takes hardly more of the main thread than in a small one, the form follows, the work is done in the background, and all of it can be undone`,
      hunt,
      async ({ app, page }) => {
        const before = await typeInText(app, page, small, 'typing in the text of 6 lines');
        const after = await typeInText(app, page, config, `typing in the text of ${lines} lines`);
        // The same keys in a small config are the yardstick, for the present speed of the machine.
        expect(after / before).toBeLessThan(2);
        expect(page.workers().filter((worker) => worker.url().includes('transpile'))).toHaveLength(1);
        expect(await app.text()).toBe(config.replace('name: user3\n', `name: user3${typed}\n`));
        expect((await app.download('ign')).text).toContain(`"name":"user3${typed}"`);

        // Keys without a pause are undone together; a busy machine may make a pause.
        do await app.undo.click();
        while ((await app.text()) !== config);
        await expect(app.item('user user3').getByRole('textbox', { name: 'Name name' })).toHaveValue('user3');
      },
    );
  }
});

test.describe('typing in a form field', () => {
  for (const { lines, config } of sizes) {
    test(
      `of a config of ${lines} lines: a key takes hardly more of the main thread than in a small one, and the text follows`,
      hunt,
      async ({ app, page }) => {
        const before = await typeInForm(app, page, small, 'typing in the form of 6 lines');
        const after = await typeInForm(app, page, config, `typing in the form of ${lines} lines`);
        // The whole text is read with each key, to check the edit.
        expect(after / before).toBeLessThan(4);
        await expect(app.item('user user3').getByRole('textbox', { name: 'Groups 3' })).toHaveValue(typed);
        const [above, below] = config.split('name: user3\n');
        expect(await app.text()).toBe(`${above}name: user3\n${below?.replace('[wheel, sudo]', `[wheel, sudo, ${typed}]`)}`);
      },
    );
  }
});
