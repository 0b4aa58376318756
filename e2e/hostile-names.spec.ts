import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { encodeLink } from '../src/share/encode-link.ts';
import { bornNames, expect, payload, test } from './support/hostile.ts';

/** A name whose end reads as another extension where signs of direction are obeyed, and how it is shown. */
const turned = { name: 'motd\u202Egnp.bu', shown: 'motd[U+202E]gnp.bu', kept: 'motdgnp.bu' };
const config = 'variant: fcos\nversion: 1.6.0\n';
/** As much of the payload as has no slash, for a name that a file can have. */
const flat = payload.replaceAll('/', ' ').slice(0, 180);
/** Paths that are strange in every other way. */
const paths = [payload, ...bornNames, turned.name, 'half\ud800', 'a'.repeat(900), '.hidden', 'a\nb'];

async function choose(page: Page, button: Locator, files: readonly { name: string; text: string }[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })));
}

test('nothing in the name of a config runs, and it is shown and kept as what it is', async ({ app, page }) => {
  await app.startWith(config, `${flat}.bu`);
  await expect(app.verdict).toHaveText('valid');
  for (const [name, shown, kept] of [[`${turned.name}.bu`, `${turned.shown}.bu`, `${turned.kept}.bu`], ['CON', 'CON', '_CON.bu'], ['../../.bashrc', '../../.bashrc', 'bashrc.bu']] as const) {
    const dialog = await app.openDrafts();
    await dialog.getByRole('listitem').filter({ hasText: 'open here' }).getByRole('button', { name: /^Rename/ }).click();
    await page.keyboard.insertText(name);
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('listitem').filter({ hasText: 'open here' })).toContainText(shown);
    await page.keyboard.press('Escape');
    const entry = await app.downloadEntry('bu').catch(() => undefined);
    expect(entry).toBeDefined();
    await page.keyboard.press('Escape');
    expect((await app.download('bu')).name).toBe(name === turned.name ? turned.kept : kept);
  }
});
