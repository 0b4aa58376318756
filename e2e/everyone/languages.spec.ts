import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expect, test } from '../support/app.ts';
import { hunt } from '../support/hunt.ts';

const config = 'variant: fcos\nversion: 1.6.0\n# the one from the link\n';

test.describe('a browser that prefers French', () => {
  test.use({ locale: 'fr-FR', ownContext: true });

  test('reads Bunsen in French, from the first visit to the download, and changes to English with the draft', async ({ page }) => {
    await page.goto('./');
    await expect(page).toHaveURL(/\/fr\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page).toHaveTitle(/^Bunsen\s: un éditeur visuel/);
    await page.getByRole('button', { name: /^Disque de données/ }).click();
    await expect(page.getByRole('heading', { name: 'Vue d’ensemble', level: 2 })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Butane', exact: true })).toContainText('# Le nom de votre disque');
    await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText(/^valide · 1 avertissement$/);

    await page.getByRole('contentinfo').getByRole('status').click();
    await expect(page.getByRole('region', { name: 'Problèmes', exact: true })).toContainText('clé');
    await page.getByRole('button', { name: 'Télécharger', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /\.ign\b/ }).click();
    expect((await download).suggestedFilename()).toBe('data-disk.ign');

    // A link is for everyone: whoever follows it reads it in their own language.
    await page.getByRole('button', { name: 'Partager', exact: true }).click();
    const share = page.getByRole('dialog', { name: 'Partager' });
    await expect(share.getByRole('textbox').first()).toHaveValue(/^http:\/\/[^/]+\/#c1:/);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+K');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('English');
    await expect(page.getByRole('option', { name: /^English/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Overview', level: 2 })).toBeVisible();
    await expect(page).toHaveURL(/:\d+\/$/);
    await expect(page.getByRole('region', { name: 'Butane', exact: true })).toContainText('ssh_authorized_keys');
    // The choice is kept, whatever the browser prefers.
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Overview', level: 2 })).toBeVisible();
    await page.goto('./embedding.html');
    await expect(page.getByRole('heading', { name: 'Embedding Bunsen in documentation' })).toBeVisible();
    await page.goto('./guide.html');
    await expect(page.getByRole('heading', { name: 'The guide', level: 1 })).toBeVisible();
  });

  test('reads what the config has in the words of the form', async ({ page }) => {
    await page.goto(`./#${encodeLink({ text: `${config}kernel_arguments:\n  should_exist: [quiet]\n` })}`);
    await expect(page.getByRole('main')).toContainText('Arguments requis');
    await expect(page.getByRole('main')).not.toContainText('should exist');
  });

  test('follows a link in French, or in the language that the link asks for', hunt, async ({ page }) => {
    const link = encodeLink({ text: config });
    await page.goto(`./#${link}`);
    await expect(page.getByRole('button', { name: 'Télécharger', exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Butane', exact: true })).toContainText('the one from the link');
    await page.goto(`./?lang=en#${link}`);
    await expect(page.getByRole('button', { name: 'Download', exact: true })).toBeVisible();
    // So do the pages that the app leads to.
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'The guide' }).click();
    const guide = await opened;
    await expect(guide.getByRole('heading', { name: 'The guide', level: 1 })).toBeVisible();
    await guide.close();
    await page.keyboard.press('Escape');
    await page.goto(`./embed.html#${link}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByText('the one from the link')).toBeVisible();
  });

  test('reads the guide and the page of advice in French, and each leads to itself in English', async ({ page }) => {
    for (const [file, place, french, english] of [
      ['guide.html', '#storage', 'Le guide', 'The guide'],
      ['advice.html', '#shipped-path', 'Les conseils de Bunsen', 'What Bunsen advises'],
    ] as const) {
      await page.goto(`./${file}${place}`);
      await expect(page.getByRole('heading', { name: french, level: 1 })).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/fr/${file}${place}$`));
      await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
      await expect(page.getByRole('heading', { name: english, level: 1 })).toBeVisible();
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.getByRole('banner').getByRole('link', { name: 'Français' }).click();
      await expect(page.getByRole('heading', { name: french, level: 1 })).toBeVisible();
    }
  });

  test('reads the guide to embedding in French, whose code is for readers of any language', hunt, async ({ page }) => {
    await page.goto('./embedding.html#options');
    await expect(page).toHaveURL(/\/fr\/embedding\.html#options$/);
    await expect(page.getByRole('heading', { name: 'Intégrer Bunsen dans une documentation' })).toBeVisible();
    const example = page.locator('.example').first();
    await expect(example.getByLabel('Code du cadre')).toContainText(/"http:\/\/[^/]+\/embed\.html#c1:/);
    await expect(example.locator('iframe').contentFrame().getByRole('button', { name: 'Modifier' })).toBeVisible();
    const component = page.frameLocator('#live-component iframe');
    await component.getByRole('tab', { name: 'Ignition' }).click();
    await expect(component.getByRole('group', { name: 'Ignition' })).toContainText('"path": "/etc/hostname"');
    const schema = await page.getByRole('link', { name: 'Le schéma JSON des messages' }).getAttribute('href');
    expect(await page.evaluate(async (path) => (await fetch(path ?? '')).json() as Promise<unknown>, schema)).toHaveProperty('$defs');
  });
});

test('an embed is in the language that its author asks for', async ({ page }) => {
  await page.goto(`./embed.html#${encodeLink({ text: config })}&lang=fr&panes=text,output`);
  await expect(page).toHaveURL(/\/fr\/embed\.html#/);
  await expect(page.getByText('the one from the link')).toBeVisible();
  await page.goto(`./fr/embed.html#${encodeLink({ text: config })}&lang=en`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a menu changes the language of the start screen', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Language: English' }).click();
  await page.getByRole('menuitem', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { name: 'Commencer une configuration Butane' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Langue\s: Français/ })).toBeVisible();
});
